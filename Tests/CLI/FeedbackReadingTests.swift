import Testing

@testable import WorkbookCLI

@Suite struct FeedbackReadingTests {
  private static let pending = FeedbackAnswers.summary(
    "received", gate: "pending", named: false,
    #", "readBy": "2026-03-03T16:00:00Z", "turn": "checker""#)

  private func waiting(_ turns: String...) -> FakeService {
    let items = turns.enumerated().map { index, turn in
      FeedbackAnswers.summary(
        "received", id: "5b1f0c1e-0000-4000-8000-0000000000\(index + 10)", gate: "pending",
        #", "turn": "\#(turn)""#)
    }
    return FakeService(["participation.list": [#"{"items": [\#(items.joined(separator: ","))]}"#]])
  }

  @Test func `the list shows where each stands and none of its words`() async {
    let decided = FeedbackAnswers.summary(
      "sentToDecisionMaker", id: "5b1f0c1e-0000-4000-8000-000000000077",
      #", "decisionMaker": \#(FeedbackAnswers.worker), "ask": {"theme": "Being told", "youSaid": "y", "askedFor": "a"}, "due": "2026-03-02", "overdue": true"#
    )
    let service = FakeService([
      "participation.list": [#"{"items": [\#(Self.pending), \#(decided)]}"#]
    ])
    let result = await run(["feedback", "list"], service)
    #expect(
      result.printed == """
        a1b2c3d4  27 Feb 2026  Nobody has read it for safety, due Tuesday 3 March 2026,
                               16:00
                               no name
        00000077  27 Feb 2026  With the decision-maker, due 2 Mar 2026 (LATE)
                               Being told
                               named, Robin Ash (fictional) decides

        """)
  }

  @Test func `a contribution is shown with its words and its way`() async {
    let steps =
      #"{"what": "readForSafety", "on": "2026-02-28", "by": \#(FeedbackAnswers.worker), "part": "words", "finding": "clear"}, {"what": "told", "on": "2026-03-02", "how": "letter", "toldOn": "2026-03-01"}"#
    let service = FeedbackAnswers.service([
      "participation.get": [
        FeedbackAnswers.record(FeedbackAnswers.summary("toldYoungPerson"), steps: steps)
      ]
    ])
    let result = await run(["feedback", "show", FeedbackAnswers.id], service)
    #expect(result.printed.contains("Tell me things."))
    #expect(
      result.printed.contains(
        "Most of the time          They notice when something is wrong, even if I say\n"))
    #expect(
      result.printed.hasSuffix(
        """
        What came of it
          28 Feb 2026  Read for safety by Robin Ash (fictional)
                       What they said: clear
          2 Mar 2026   Young person told
                       By letter
                       On Sunday 1 March 2026

        """))
    #expect(result.printed.width <= 80)
  }

  @Test func `words that one may not see are said to be hidden`() async {
    let service = FeedbackAnswers.service([
      "participation.get": [FeedbackAnswers.record(Self.pending, entry: nil)]
    ])
    let result = await run(["feedback", "show", FeedbackAnswers.id], service)
    #expect(result.printed.contains("Its words are not for you to see, or not yet."))
  }

  @Test func `a cron job hears when a turn has passed`() async {
    let none = await run(["feedback", "waiting"], waiting())
    #expect(none.status == 0)
    let fresh = await run(["feedback", "waiting"], waiting("checker", "checker"))
    #expect(fresh.status == 0)
    #expect(fresh.printed.hasPrefix("The checker               2\nThe deputy                0\n"))
    let deputy = await run(["feedback", "waiting"], waiting("checker", "deputy"))
    #expect(deputy.status == 3)
    #expect(deputy.said.contains("for the deputy to read now"))
    let night = await run(["feedback", "waiting"], waiting("deputy", "outOfHours"))
    #expect(night.status == 3)
    #expect(night.said.contains("out-of-hours team to read now"))
  }

  private func reading(_ answers: [String: [String]] = [:]) -> FakeService {
    FeedbackAnswers.service(
      [
        "participation.list": [#"{"items": [\#(Self.pending)]}"#],
        "participation.get": [FeedbackAnswers.record(Self.pending)],
      ].merging(answers) { $1 })
  }

  @Test func `what waits is read and found clear`() async {
    let service = reading()
    let result = await run(
      ["feedback", "check"], service, answers: ["clear", "", "", "", "1"])
    #expect(result.status == 0)
    #expect(result.left.isEmpty)
    #expect(result.said.contains("She came back."))
    #expect(
      service.params(of: "participation.checkSafety") == [
        #"{"finding":"clear","id":"\#(FeedbackAnswers.id)","idempotencyKey":"key-of-this-test","ifRevision":4,"part":"words"}"#
      ])
    #expect(service.params(of: "safeguarding.raise").isEmpty)
  }

  @Test func `a concern goes straight on to its own record, with the words filled in`() async {
    let service = reading()
    let result = await run(
      ["feedback", "check"], service,
      answers: [
        "a concern", "", "", "You can call us.", "1", "yes", "today 11:00", "no",
        "The team is being rung.", "", "", "", "", "1",
      ])
    #expect(result.left.isEmpty)
    #expect(result.said.contains("\nCall 999 now. Write afterwards."))
    #expect(
      service.params(of: "participation.checkSafety").first?.contains(
        #""messageToYoungPerson":"You can call us.""#) == true)
    #expect(
      service.params(of: "safeguarding.raise") == [
        #"{"concern":{"contribution":"\#(FeedbackAnswers.id)","exactWords":"She came back.\nTell me things.","immediateDanger":true,"notReportedBecause":"The team is being rung.","noticedAt":"2026-03-03T11:00:00Z"},"idempotencyKey":"key-of-this-test"}"#
      ])
  }

  @Test func `a concern that is given up is said to be missing`() async {
    let service = reading()
    let result = await run(
      ["feedback", "check"], service, answers: ["a concern", "", "", "", "1"])
    #expect(result.status == 5)
    #expect(result.said.contains("NO CONCERN HAS BEEN RAISED"))
    #expect(service.params(of: "participation.checkSafety").count == 1)
    #expect(service.params(of: "safeguarding.raise").isEmpty)
  }

  @Test func `in a script only what somebody found is kept`() async {
    let service = reading()
    let missing = await run(["feedback", "check", "a1b2c3d4"], service)
    #expect(missing.said == "There is no terminal to ask in. Give --finding too.\n")
    let clear = await run(["feedback", "check", "a1b2c3d4", "--finding", "clear"], service)
    #expect(clear.printed == "Kept: clear.\n")
    let concern = await run(["feedback", "check", "a1b2c3d4", "--finding", "concern"], service)
    #expect(
      concern.printed.replacing("\n", with: " ").contains(
        "workbook concern raise --contribution a1b2c3d4"))
    #expect(await run(["feedback", "check", "--finding", "clear"], service).status == 64)
  }
}

import Testing

@testable import WorkbookCLI

@Suite struct FeedbackAnsweringTests {
  private static let id = FeedbackAnswers.id

  private func service(
    _ states: String..., more: String = "", answers: [String: [String]] = [:]
  ) -> FakeService {
    let records = states.map { FeedbackAnswers.record(FeedbackAnswers.summary($0, more)) }
    return FeedbackAnswers.service(["participation.get": records].merging(answers) { $1 })
  }

  @Test func `the end of an id is enough`() async {
    let service = service("safetyChecked")
    let result = await run(["feedback", "acknowledge", "a1b2c3d4"], service)
    #expect(result.status == 0)
    #expect(
      service.params(of: "participation.acknowledge") == [
        #"{"id":"\#(Self.id)","idempotencyKey":"key-of-this-test","ifRevision":4}"#
      ])
  }

  @Test func `an end that no id has, and what is no id, are told apart`() async {
    let unknown = await run(["feedback", "close", "ffff0000"], service("replied"))
    #expect(unknown.status == 1)
    #expect(unknown.said.contains("whose id ends with 'ffff0000'"))
    let none = await run(["feedback", "close", "Robin"], service("replied"))
    #expect(none.status == 2)
    #expect(none.said.contains("'Robin' is no id."))
  }

  @Test(arguments: [
    ("declined", "Give --reason, --who too."), ("accepted", "Give --what, --by, --who too."),
    ("partly", "Give --what, --by, --not-this, --reason too."),
    ("needMoreTime", "Give --by, --reason too."),
  ])
  func `each outcome says what it needs`(outcome: String, sentence: String) async {
    let service = service("sentToDecisionMaker")
    let result = await run(["feedback", "decide", Self.id, "--outcome", outcome], service)
    #expect(result.status == 2)
    #expect(result.said == "There is no terminal to ask in. \(sentence)\n")
    #expect(service.params(of: "participation.decide").isEmpty)
  }

  @Test func `hard words are pointed out and can stay`() async {
    let service = service(
      "sentToDecisionMaker",
      answers: ["participation.checkPlainWords": [FeedbackAnswers.findings]])
    let result = await run(
      ["feedback", "decide", Self.id], service,
      answers: ["no", "We cannot commence.", "", "Robin", "1"])
    #expect(result.left.isEmpty)
    #expect(result.said.contains("hard word, “commence”: Say “start”."))
    #expect(
      service.params(of: "participation.decide") == [
        #"{"id":"\#(Self.id)","idempotencyKey":"key-of-this-test","ifRevision":4,"outcome":{"kind":"declined","reason":"We cannot commence.","who":"Robin"}}"#
      ])
  }

  @Test func `hard words can be changed before anything is sent`() async {
    let service = service(
      "sentToDecisionMaker",
      answers: [
        "participation.checkPlainWords": [FeedbackAnswers.findings, FeedbackAnswers.noFindings]
      ])
    _ = await run(
      ["feedback", "decide", Self.id], service,
      answers: ["no", "We cannot commence.", "yes", "We cannot start.", "Robin", "1"])
    #expect(
      service.params(of: "participation.decide").first?.contains("We cannot start.") == true)
  }

  @Test func `in a script hard words are pointed out and do not stop it`() async {
    let service = service(
      "sentToDecisionMaker",
      answers: ["participation.checkPlainWords": [FeedbackAnswers.findings]])
    let result = await run(
      [
        "feedback", "decide", Self.id, "--outcome", "declined", "--reason", "We cannot commence.",
        "--who", "Robin",
      ], service)
    #expect(result.status == 0)
    #expect(result.said.contains("commence"))
    #expect(service.params(of: "participation.decide").count == 1)
  }

  @Test func `telling is not kept before the answer was read for names`() async {
    let service = service("decided")
    let script = await run(
      ["feedback", "tell", Self.id, "--on", "yesterday", "--how", "inPerson"], service)
    #expect(script.status == 2)
    #expect(script.said.contains("Give --read-for-names too."))
    let asked = await run(
      ["feedback", "tell", Self.id], service,
      answers: ["yesterday", "in person", "no", "yes", "1"])
    #expect(asked.said.contains("Read it now"))
    #expect(
      service.params(of: "participation.tell") == [
        #"{"how":"inPerson","id":"\#(Self.id)","idempotencyKey":"key-of-this-test","ifRevision":4,"on":"2026-03-02","readForNames":true}"#
      ])
  }

  @Test func `answering goes from one step to the next`() async {
    let service = service("safetyChecked", "acknowledged", "sentToDecisionMaker")
    let result = await run(
      ["feedback", "answer", Self.id], service,
      answers: [
        "", "yes", "robin", "Being told", "You are not told things.", "To be told.", "1", "",
      ])
    #expect(result.status == 0)
    #expect(result.left.isEmpty)
    #expect(service.params(of: "participation.acknowledge").count == 1)
    #expect(
      service.params(of: "participation.sendToDecisionMaker") == [
        #"{"ask":{"askedFor":"To be told.","theme":"Being told","youSaid":"You are not told things."},"decisionMaker":"\#(FakeService.robin)","id":"\#(Self.id)","idempotencyKey":"key-of-this-test","ifRevision":4}"#
      ])
    #expect(service.params(of: "participation.decide").isEmpty)
    #expect(result.said.contains("Next: Write down what was decided."))
  }

  @Test(arguments: [
    ("toldYoungPerson", #", "decision": "needMoreTime""#, "Write down what was decided"),
    ("toldYoungPerson", #", "decision": "accepted""#, "Write down what they say to the answer"),
    ("secondLook", "", "Look at it again"), ("replied", "", "Close it"),
  ])
  func `what is due depends on what came before`(
    state: String, more: String, title: String
  ) async {
    let result = await run(
      ["feedback", "answer", Self.id], service(state, more: more), answers: ["no"])
    #expect(result.said.contains("Next: \(title)"))
  }

  @Test func `what was not read for safety is not answered`() async {
    let service = FeedbackAnswers.service([
      "participation.get": [
        FeedbackAnswers.record(FeedbackAnswers.summary("received", gate: "pending"))
      ]
    ])
    let result = await run(["feedback", "answer", Self.id], service, answers: [])
    #expect(result.printed.contains("'workbook feedback check"))
  }

  @Test func `a refusal leaves what was typed and says what comes first`() async {
    let service = service(
      "sentToDecisionMaker",
      answers: [
        "participation.decide": [
          #"!{"code": 1004, "message": "Rule violated", "data": {"type": "ruleViolated", "detail": "d", "errors": [{"pointer": "/outcome/by", "code": "outOfRange", "message": "The day by which has passed."}]}}"#,
          FakeService.written,
        ]
      ])
    let result = await run(
      ["feedback", "decide", Self.id], service,
      answers: ["yes", "We will tell you.", "today", "Robin", "1", "2", "By", "tomorrow", "1"])
    #expect(result.left.isEmpty)
    #expect(result.said.contains("The day by which has passed."))
    #expect(service.params(of: "participation.decide").last?.contains("2026-03-04") == true)
  }

  @Test func `taking back says what cannot be called back`() async {
    let service = service(
      "toldYoungPerson",
      answers: [
        "participation.withdraw": [
          #"{"id": "\#(Self.id)", "revision": 5, "mayHaveBeenShown": true}"#
        ]
      ])
    let left = await run(["feedback", "withdraw", Self.id], service, answers: [""])
    #expect(left.printed == "Left as it is.\n")
    #expect(left.said.contains("cannot be called back"))
    #expect(service.params(of: "participation.withdraw").isEmpty)
    let taken = await run(["feedback", "withdraw", Self.id, "--yes"], service)
    #expect(taken.printed.replacing("\n", with: " ").contains("take down what hangs on a wall"))
    #expect(service.params(of: "participation.withdraw").count == 1)
  }
}

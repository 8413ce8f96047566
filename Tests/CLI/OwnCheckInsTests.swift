import Foundation
import Testing

@testable import WorkbookCLI

@Suite struct OwnCheckInsTests {
  private func service(_ records: String..., more: [String: [String]] = [:]) -> FakeService {
    CheckInAnswers.service(
      [
        "resilience.list": [#"{"items": [\#(records.joined(separator: ", "))]}"#],
        "instruments.list": [CheckInAnswers.instruments],
      ].merging(more) { $1 })
  }

  @Test func `the list says of each month who may read it`() async {
    let result = await run(
      ["check-in", "list"],
      service(CheckInAnswers.marchShared, CheckInAnswers.month("2026-02", p1: 2, p5: 3)))
    #expect(
      result.printed == """
        March 2026      4 of 8 statements; BRS 4.33; a note; shared with Sam Field
                        (fictional); Sam Field (fictional) was asked to be in touch
        February 2026   2 of 8 statements; yours alone

        """)
  }

  @Test func `one month is shown in full to its author`() async {
    let result = await run(["check-in", "show", "March"], service(CheckInAnswers.marchShared))
    #expect(
      result.printed == """
        March 2026

        Workload                  3
        Time with young people    4
        Attention to what it does to me
                                  2
        Work came home            5
        Here in a year            4
        Children allocated        14
        Conditions to watch       Too many cases, so no room to think or form
                                  hypotheses.
        Brief Resilience Scale    4, 2, 5, 1, 4, 2
                                  score 4.33, high
        Private note              =Ask about Fridays, "please"

        Shared with               Sam Field (fictional)
        Asked to be in touch      Sam Field (fictional), asked on 2 Mar 2026, not yet in
                                  touch

        """)
  }

  @Test func `the trend has a line for each statement and never adds them up`() async {
    let months = (1...14).map { index -> String in
      let month = CalendarMonth(year: 2025, number: 1).advanced(by: index)
      return CheckInAnswers.month(month.iso, p1: index % 5 + 1, p5: (index * 2) % 5 + 1)
    }
    // July 2025 was left out, and December is the full one.
    let kept = months.filter { !$0.contains("2025-07") && !$0.contains("2025-12") }.reversed()
    let service = CheckInAnswers.service([
      "resilience.list": [
        #"{"items": [\#(kept.joined(separator: ", ")), \#(CheckInAnswers.marchShared.replacing("2026-03", with: "2025-12"))]}"#
      ], "instruments.list": [CheckInAnswers.instruments],
    ])
    let result = await run(["check-in", "trend"], service)
    #expect(
      result.printed == """
                                 2025                                2026
                                 Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar latest
        Workload                  ▅   ▇   ▁   ·   ▃   ▅   ▇   ▁   ▃   ▃   ▅   ▇    5
        Time with young people    ·   ·   ·   ·   ·   ·   ·   ·   ▅   ·   ·   ·    4
        Attention to what it      ·   ·   ·   ·   ·   ·   ·   ·   ▂   ·   ·   ·    2
          does to me
        Work came home (lower     ▂   ▅   ▁   ·   ▇   ▂   ▅   ▁   ▇   ▇   ▂   ▅    4
          is better)
        Here in a year            ·   ·   ·   ·   ·   ·   ·   ·   ▅   ·   ·   ·    4
        Brief Resilience Scale    ·   ·   ·   ·   ·   ·   ·   ·   ▅   ·   ·   ·    4.33

        1 ▁ 2 ▂ 3 ▃ 4 ▅ 5 ▇ from the lowest answer to the highest; · not answered.
        Brief Resilience Scale: 4.33 in December 2025, in the band "high" of its
        published scoring.
        Each line stands for itself; nothing is added up. This table is yours alone:
        nobody else can ask for it.

        """)
    #expect(result.printed.width <= 80)
  }

  @Test func `without any check-in the list and the trend say how to begin`() async {
    for command in ["list", "trend"] {
      let result = await run(["check-in", command], service())
      #expect(result.printed.hasPrefix("You have no check-ins. 'workbook check-in' begins one"))
    }
  }

  @Test func `sharing and taking it back name the month and send its id`() async {
    let service = service(CheckInAnswers.marchShared)
    let shared = await run(["check-in", "share", "2026-03"], service)
    #expect(shared.printed.contains("March 2026, without"))
    let unshared = await run(["check-in", "unshare", "2026-03"], service)
    #expect(unshared.printed.hasPrefix("Your check-in for March 2026 is yours alone again."))
    for method in ["resilience.share", "resilience.unshare"] {
      #expect(
        service.params(of: method) == [
          #"{"checkIn":"\#(CheckInAnswers.march)","idempotencyKey":"key-of-this-test"}"#
        ])
    }
    let none = await run(["check-in", "share", "2025-01"], service)
    #expect(none.status == 1)
    #expect(none.said.hasPrefix("You have no check-in for January 2025."))
  }

  @Test func `nothing shared says nothing about whether they answered`() async {
    let service = CheckInAnswers.service()
    let result = await run(["check-in", "of", "robin"], service)
    #expect(result.status == 0)
    #expect(
      result.printed
        == "Nothing shared with you. That says nothing about whether they answered.\n")
    #expect(
      service.params(of: "resilience.list") == [
        #"{"limit":200,"person":"\#(FakeService.robin)"}"#
      ])
  }

  @Test func `what somebody shared is shown with whose it is`() async {
    let result = await run(
      ["check-in", "of", "robin"],
      service(CheckInAnswers.month("2026-02", p1: 2, p5: 3)))
    #expect(
      result.printed == """
        February 2026

        Workload                  2
        Work came home            3

        Shared with you by their author, who can take it back.

        """)
  }

  @Test func `deleting says what will be gone and asks once`() async {
    let records = [CheckInAnswers.marchShared, CheckInAnswers.month("2026-02", p1: 2, p5: 3)]
    let service = service(records[0], records[1])
    let kept = await run(["check-in", "delete", "2026-03"], service, answers: ["no"])
    #expect(kept.printed == "Nothing was deleted.\n")
    #expect(service.params(of: "resilience.delete").isEmpty)
    let gone = await run(["check-in", "delete", "--all"], service, answers: ["yes"])
    #expect(gone.left.isEmpty)
    #expect(
      gone.said == """
        This deletes what you answered for February 2026 and March 2026: the answers,
        your notes and the scores. Nobody can read them afterwards, not you, not from
        any copy. Figures about groups that were published before stay as they are.

        Delete for good? Type yes to do it. > yes

        """)
    #expect(
      gone.printed == """
        Deleted: February 2026 and March 2026. Figures about groups that were published
        before stay as they are.

        """)
    #expect(service.params(of: "resilience.delete").count == 1)
    #expect(service.params(of: "resilience.delete")[0].contains(CheckInAnswers.march))
  }

  @Test func `a script deletes only with --yes, and only months there are`() async {
    let service = service(CheckInAnswers.marchShared)
    let asked = await run(["check-in", "delete", "2026-03"], service)
    #expect(asked.status == 2)
    #expect(asked.said.contains("--yes"))
    let unknown = await run(["check-in", "delete", "2026-03", "2025-01", "--yes"], service)
    #expect(unknown.status == 1)
    #expect(service.params(of: "resilience.delete").isEmpty)
    #expect(await run(["check-in", "delete", "2026-03", "--yes"], service).status == 0)
    #expect(service.params(of: "resilience.delete").count == 1)
    #expect(await run(["check-in", "delete"], service).status == 64)
  }
}

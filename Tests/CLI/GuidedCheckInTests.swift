import Foundation
import Testing
import WorkbookProtocol

@testable import WorkbookCLI

@Suite struct GuidedCheckInTests {
  private let eight = ["3", "4", "5", "4", "2", "4", "5", "3"]

  private func recorded(_ service: FakeService) throws -> ResilienceCheckIn.Params {
    let sent = try #require(service.params(of: "resilience.checkIn").last)
    return try JSONDecoder().decode(ResilienceCheckIn.Params.self, from: Data(sent.utf8))
  }

  @Test func `eight numbers and Enter for the rest are a check-in`() async throws {
    let service = CheckInAnswers.service()
    let result = await run(
      ["check-in"], service, answers: eight + ["14", "", "", "", "", "1"],
      now: try noon("2026-04-20"))
    #expect(result.status == 0)
    #expect(result.left.isEmpty)
    #expect(
      try recorded(service)
        == .init(
          checkIn: .init(
            pulse: .init(p1: 3, p2: 4, p3: 5, p4: 4, p5: 2, p6: 4, p7: 5, p8: 3),
            childrenAllocated: 14),
          idempotencyKey: "key-of-this-test", month: "2026-04"))
    #expect(result.said.width <= 80)
  }

  @Test func `whose it is, and that nobody watches, comes before the first question`() async throws
  {
    let result = await run(["check-in"], CheckInAnswers.service(), answers: [])
    let beginning = try #require(result.said.split(separator: "1/8").first)
      .replacing("\n", with: " ")
    for words in [
      "belongs to you", "capability, sickness or performance",
      "Nobody watches the answers for signs of crisis", "999", "Samaritans on 116 123",
    ] {
      #expect(beginning.contains(words))
    }
  }

  @Test func `Enter skips, and what is out of range is asked again in words`() async throws {
    let service = CheckInAnswers.service()
    let result = await run(
      ["check-in"], service,
      answers: ["6", "0", "two", "2", "", "", "", "", "", "", "", "", "", "", "", "", "1"],
      now: try noon("2026-04-20"))
    #expect(result.left.isEmpty)
    #expect(try recorded(service).checkIn == .init(pulse: .init(p1: 2)))
    let objections = result.said.split(separator: "\n").filter {
      $0 == "  A whole number from 1 to 5, or Enter to skip it."
    }
    #expect(objections.count == 3)
  }

  @Test func `somebody who skips everything sends nothing`() async throws {
    let service = CheckInAnswers.service()
    let result = await run(
      ["check-in"], service, answers: Array(repeating: "", count: 13),
      now: try noon("2026-04-20"))
    #expect(result.status == 0)
    #expect(result.printed == "You left everything out, and that is fine. Nothing was sent.\n")
    #expect(service.params(of: "resilience.checkIn").isEmpty)
  }

  @Test func `the last month of a quarter adds staying and the quarterly instruments`() async throws
  {
    let service = CheckInAnswers.service(["instruments.list": [CheckInAnswers.instruments]])
    let result = await run(
      ["check-in"], service,
      answers: eight + ["4", "14", "4", "2", "5", "", "4", "2", "1", "", "", "", "", "1"])
    #expect(result.left.isEmpty)
    let entry = try recorded(service).checkIn
    #expect(entry.staying == 4)
    #expect(
      entry.instruments == [
        .init(
          instrument: "BRS",
          answers: [
            .init(item: 1, answer: 4), .init(item: 2, answer: 2), .init(item: 3, answer: 5),
            .init(item: 5, answer: 4), .init(item: 6, answer: 2),
          ]), .init(instrument: "BURNOUT-1", answers: [.init(item: 1, answer: 1)]),
      ])
    #expect(result.said.contains("4/6 Own words four."))
    #expect(service.params(of: "instruments.list") == [#"{"enabledOnly":true,"limit":200}"#])
    #expect(result.said.width <= 80)
  }

  @Test func `in other months only monthly instruments are asked, unless all are wanted`()
    async throws
  {
    let service = CheckInAnswers.service(["instruments.list": [CheckInAnswers.instruments]])
    let monthly = await run(
      ["check-in"], service, answers: eight + ["", "1", "", "", "", "", "1"],
      now: try noon("2026-04-20"))
    #expect(monthly.left.isEmpty)
    #expect(try recorded(service).checkIn.instruments?.map(\.instrument) == ["BURNOUT-1"])
    #expect(!monthly.said.contains("in this role in a year"))
    let all = await run(
      ["check-in", "--quarterly"], service, answers: [], now: try noon("2026-04-20"))
    #expect(all.status == 5)
    let asked = await run(
      ["check-in", "--quarterly"], service, answers: Array(repeating: "", count: 9),
      now: try noon("2026-04-20"))
    #expect(asked.said.contains("How likely are you to be in this role in a year?"))
  }

  @Test func `conditions to watch are shown to those who ask for them`() async throws {
    let service = CheckInAnswers.service()
    let result = await run(
      ["check-in"], service, answers: eight + ["", "y", "2", "", "", "", "1"],
      now: try noon("2026-04-20"))
    #expect(result.left.isEmpty)
    #expect(try recorded(service).checkIn.conditions == ["WATCH-2"])
    #expect(
      result.said.contains("Conditions to watch       Too many cases, so no room to think"))
  }

  @Test func `a note, sharing and a wish to be contacted go with it`() async throws {
    let service = CheckInAnswers.service()
    let result = await run(
      ["check-in"], service,
      answers: eight + ["", "", "Fridays are the worst.", "y", "somebody", "robin", "1"],
      now: try noon("2026-04-20"))
    #expect(result.left.isEmpty)
    let params = try recorded(service)
    #expect(params.checkIn.note == "Fridays are the worst.")
    #expect(params.shareWithSupervisor == true)
    #expect(params.pleaseContactMe == .init(who: .wellbeingContact, person: FakeService.robin))
    #expect(
      result.said.contains("Robin Ash (fictional) (somebody for wellbeing)"))
  }

  @Test func `what is given on the command line is not asked`() async throws {
    let service = CheckInAnswers.service()
    let result = await run(
      ["check-in", "--children", "9", "--points", "31.5", "--contact", "supervisor"], service,
      answers: eight + ["", "", "", "1"], now: try noon("2026-04-20"))
    #expect(result.left.isEmpty)
    let params = try recorded(service)
    #expect(params.checkIn.childrenAllocated == 9 && params.checkIn.points == 31.5)
    #expect(params.pleaseContactMe == .init(who: .supervisor))
  }

  @Test func `an instrument that is no longer asked is not sent again`() async throws {
    let service = CheckInAnswers.service([
      "resilience.list": [CheckInAnswers.list(CheckInAnswers.marchShared)],
      "instruments.list": [#"{"items":[]}"#],
    ])
    _ = await run(
      ["check-in"], service,
      answers: ["yes"] + Array(repeating: "", count: 14) + ["1"])
    let params = try recorded(service)
    #expect(params.ifRevision == 2)
    #expect(params.checkIn.instruments == nil)
  }

  @Test func `a month that has one is replaced only by who says yes, and keeps what Enter keeps`()
    async throws
  {
    let answers = [
      "resilience.list": [CheckInAnswers.list(CheckInAnswers.marchShared)],
      "instruments.list": [CheckInAnswers.instruments],
    ]
    let left = await run(["check-in"], CheckInAnswers.service(answers), answers: [""])
    #expect(left.printed == "Left as it is.\n")

    let service = CheckInAnswers.service(answers)
    let result = await run(
      ["check-in"], service,
      answers: ["yes", "", "5", "", "-", "", "", "", ""] + ["", ""]
        + ["", "", "", "", "", "3"] + [""] + ["", "", "", "", "1"])
    #expect(result.left.isEmpty)
    let params = try recorded(service)
    #expect(params.ifRevision == 2)
    #expect(params.checkIn.pulse == .init(p1: 3, p2: 5, p5: 5))
    #expect(params.checkIn.instruments?.first?.answers.map(\.answer) == [4, 2, 5, 1, 4, 3])
    #expect(params.checkIn.note == #"=Ask about Fridays, "please""#)
    #expect(params.checkIn.conditions == ["WATCH-2"])
    // Enter keeps it shared, which a replacement must say.
    #expect(params.shareWithSupervisor == true)
    #expect(result.said.contains("[as it is: shared with Sam Field (fictional)]"))
    #expect(result.said.contains("[now 3]"))
  }

  @Test func `what cannot be sent is kept in a file that can be sent later`() async throws {
    let file = try temporaryFolder() + "/april.json"
    let service = CheckInAnswers.service(["resilience.checkIn": ["!unreachable"]])
    let result = await run(
      ["check-in"], service, answers: eight + ["", "", "", "", "", "1", "3", file],
      now: try noon("2026-04-20"))
    #expect(result.status == 0)
    let later = CheckInAnswers.service()
    #expect(await run(["check-in", "--from", file], later).status == 0)
    #expect(later.params(of: "resilience.checkIn") == service.params(of: "resilience.checkIn"))
  }

  @Test func `one answer can be changed before it is sent`() async throws {
    let service = CheckInAnswers.service()
    _ = await run(
      ["check-in"], service, answers: eight + ["", "", "", "", "", "2", "recovery", "1", "1"],
      now: try noon("2026-04-20"))
    #expect(try recorded(service).checkIn.pulse?.p6 == 1)
  }
}

import Testing

@testable import Workbook

@Suite struct `Check-ins` {
  private let instruments: Instruments

  init() throws {
    instruments = try Instruments(table: Given.contentFile("instruments.tsv"))
  }

  @Test(arguments: [
    ([4, 2, 5, 1, 4, 2], 4.3333, "high"), ([3, 4, 2, 4, 2, 4], 2.1667, "low"),
  ])
  func `the Brief Resilience Scale is scored as published`(
    raw: [Int], score: Double, band: String
  ) throws {
    let scale = try #require(instruments[.init("BRS")])
    let given = Dictionary(uniqueKeysWithValues: zip(1..., raw))
    let found = try #require(scale.score(given))
    #expect(abs(found - score) < 0.00005)
    #expect(scale.band(of: found)?.title == band)
  }

  @Test func `every score that six answers can give has a band`() throws {
    let scale = try #require(instruments[.init("BRS")])
    for answered in 3...6 {
      for sum in answered...answered * 5 {
        #expect(scale.band(of: Double(sum) / Double(answered)) != nil, "\(sum) of \(answered)")
      }
    }
  }

  @Test func `fewer than half of the items give no score`() throws {
    let scale = try #require(instruments[.init("BRS")])
    #expect(scale.score([1: 4, 2: 2]) == nil)
    #expect(scale.score([1: 4, 2: 2, 3: 5]) == Double(4 + 4 + 5) / 3)
  }

  @Test func `answers out of the instrument's range and items it does not have are named`() throws {
    let scale = try #require(instruments[.init("BRS")])
    #expect(scale.problem(with: [7: 1]) == "Brief Resilience Scale has items 1 to 6.")
    #expect(
      scale.problem(with: [1: 6]) == "Answers to Brief Resilience Scale go from 1 to 5.")
    #expect(scale.problem(with: [1: 5, 6: 1]) == nil)
  }

  @Test func `an instrument that is not enabled or not known is refused`() {
    var entry = CheckInEntry()
    entry.instruments = [.init("BRS"): [1: 4], .init("NEW"): [1: 4]]
    let broken = entry.rulesBroken(
      instruments: instruments, enabled: [], positions: [.init("BRS"): 0, .init("NEW"): 1])
    #expect(
      broken.map(\.pointer) == ["/instruments/0/instrument", "/instruments/1/instrument"])
    #expect(broken.map(\.code) == [.notAllowed, .unknown])
  }

  @Test func `work that came home counts the other way round`() throws {
    let much = try #require(Answer(rawValue: 5))
    #expect(PulseItem.p5.coded(much).rawValue == 1)
    #expect(PulseItem.p6.coded(much).rawValue == 5)
    #expect(PulseItem.allCases.filter(\.isReversed) == [.p5])
  }

  @Test(arguments: [0, 6, -1]) func `an answer is from 1 to 5`(number: Int) {
    #expect(Answer(rawValue: number) == nil)
  }

  @Test func `what is shared is everything but the note`() {
    var entry = CheckInEntry()
    entry.childrenAllocated = 14
    entry.note = Words("for me")
    #expect(entry.shared.note == nil)
    #expect(entry.shared.childrenAllocated == 14)
  }

  @Test(arguments: [
    ("2026-11", "2026-11-22", true), ("2026-10", "2026-11-10", true),
    ("2026-10", "2026-11-11", false), ("2026-12", "2026-11-22", false),
    ("2026-09", "2026-11-01", false), ("2025-12", "2026-01-10", true),
  ])
  func `this month may be answered, and the one before until the 10th`(
    month: String, today: String, open: Bool
  ) throws {
    let refusal = CheckInWindow.refusal(
      of: try #require(Month(month)), on: try #require(Day(today)))
    #expect((refusal == nil) == open)
  }

  @Test func `a closed month says until when it was open`() throws {
    #expect(
      CheckInWindow.refusal(of: try #require(Month("2026-09")), on: try #require(Day("2026-11-22")))
        == "September 2026 is closed: it could be answered until 10 October 2026.")
  }

  @Test(arguments: [
    ("2026-10-11", "2026-Q3"), ("2027-01-11", "2026-Q4"),
  ])
  func `a quarter is released when nobody can answer for it any more`(
    today: String, quarter: String
  ) throws {
    let quarter = try #require(Quarter(quarter))
    #expect(CheckInWindow.release(of: quarter) == Day(today))
    let dayBefore = try #require(Day(today)).adding(days: -1)
    #expect(CheckInWindow.refusal(of: quarter.months[2], on: dayBefore) == nil)
  }
}

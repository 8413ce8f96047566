import Testing

import struct Foundation.UUID

@testable import Workbook

/// After how long somebody must decide, and what may be erased because of its age.
@Suite struct RetentionRuleTests {
  private func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("a sample day exists") }
    return day
  }

  private func month(_ text: String) -> Month {
    guard let month = Month(text) else { preconditionFailure("a sample month exists") }
    return month
  }

  @Test(arguments: [
    (RetentionRule.Records.sessions, RecordClass.caseContent, 900),
    (.assessments, .caseContent, 900),
    (.personalParts, .personalParts, 72), (.checkIns, .checkIns, 24),
    (.feedbackWithoutName, .feedback, 36), (.feedbackWithName, .feedback, 900),
    (.audits, .audits, 84), (.concerns, .concerns, 900), (.accessLog, .accessLog, 900),
  ])
  func `the defaults are those of the domain`(
    records: RetentionRule.Records, kept: RecordClass, months: Int
  ) {
    let rule = RetentionRule.of(records)
    #expect(rule.recordClass == kept && rule.months == months && !rule.words.isEmpty)
  }

  @Test func `every class of records has a rule`() {
    let ruled = Set(RetentionRule.Records.allCases.map { RetentionRule.of($0).recordClass })
    #expect(ruled == Set(RecordClass.allCases))
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-03-01"), ("2024-02-29", 36, "2027-03-01"),
    ("2024-02-29", 48, "2028-02-29"), ("2026-11-23", -24, "2024-11-23"),
    ("2026-03-31", -1, "2026-03-01"), ("9999-12-31", 36, "9999-12-31"),
  ])
  func `a period of months never comes out short`(from: String, months: Int, until: String) {
    #expect(day(from).adding(months: months) == day(until))
  }

  @Test(arguments: RetentionRule.Records.allCases)
  func `the latest day that is due is due today, and the day after it is not`(
    records: RetentionRule.Records
  ) {
    let rule = RetentionRule.of(records)
    for offset in 0..<1_500 {
      let today = day("2026-01-01").adding(days: offset)
      let latest = rule.latestDue(on: today)
      #expect(rule.due(since: latest) <= today)
      #expect(rule.due(since: latest.adding(days: 1)) > today)
      let month = rule.latestMonthDue(on: today)
      #expect(rule.due(since: month.last) <= today && rule.due(since: month.next.last) > today)
    }
  }

  @Test func `everybody's check-ins are erased no sooner than after 24 months`() throws {
    let today = day("2026-11-23")
    try ErasureRequest.checkInsUntil(month("2024-11")).requireOldEnough(on: today)
    #expect(throws: ErasureRequest.TooSoon(from: day("2026-12-01"))) {
      try ErasureRequest.checkInsUntil(month("2024-12")).requireOldEnough(on: today)
    }
    #expect(throws: ErasureRequest.TooSoon.self) {
      try ErasureRequest.checkInsUntil(month("9999-12")).requireOldEnough(on: today)
    }
  }

  @Test func `personal parts are erased no sooner than six years after leaving`() throws {
    let request = ErasureRequest.personalPartsOf(Person.ID(UUID()))
    try request.requireOldEnough(left: day("2020-11-23"), on: day("2026-11-23"))
    #expect(throws: ErasureRequest.TooSoon(from: day("2026-11-24"))) {
      try request.requireOldEnough(left: day("2020-11-24"), on: day("2026-11-23"))
    }
    #expect(throws: ErasureRequest.TooSoon(from: nil)) {
      try request.requireOldEnough(on: day("2026-11-23"))
    }
  }

  @Test func `feedback without a name is erased no sooner than after three years`() throws {
    try ErasureRequest.feedbackUntil(day("2023-11-23")).requireOldEnough(on: day("2026-11-23"))
    #expect(throws: ErasureRequest.TooSoon(from: day("2026-11-24"))) {
      try ErasureRequest.feedbackUntil(day("2023-11-24")).requireOldEnough(on: day("2026-11-23"))
    }
  }

  @Test func `what somebody asks for about themself has no age`() throws {
    let today = day("2026-11-23")
    try ErasureRequest.checkInsOf(Person.ID(UUID())).requireOldEnough(on: today)
    try ErasureRequest.contribution(Contribution.ID(UUID())).requireOldEnough(on: today)
  }

  @Test func `an erasure keeps whose or until when, and never both`() throws {
    let (person, by) = (Person.ID(UUID()), Person.ID(UUID()))
    let reason = try #require(Words("They asked for it"))
    func erasure(_ request: ErasureRequest) -> Erasure {
      Erasure(
        id: Erasure.ID(UUID()), of: request, reason: reason, by: by, on: day("2026-11-23"))
    }
    #expect(erasure(.checkInsOf(person)).person == person)
    #expect(erasure(.checkInsUntil(month("2024-10"))).until == "2024-10")
    #expect(erasure(.feedbackUntil(day("2023-01-31"))).until == "2023-01-31")
    let contribution = erasure(.contribution(Contribution.ID(UUID())))
    #expect(contribution.person == nil && contribution.until == nil)
  }
}

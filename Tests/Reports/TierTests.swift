import ReportDocument
import Statistics
import Testing
import Workbook

@testable import Reports

@Suite struct TierTests {
  @Test(arguments: [
    (9, 40, 9, Tier.describe), (10, 19, 3, .describe), (10, 20, 3, .between),
    (29, 200, 29, .between), (30, 200, 9, .between), (30, 200, 10, .within),
  ])
  func `tiers begin where the plan says`(
    practitioners: Int, audits: Int, withThree: Int, tier: Tier
  ) {
    #expect(Tier(practitioners: practitioners, audits: audits, withThree: withThree) == tier)
  }

  private func document(_ auditsOfEach: [Int]) throws -> ReportDocument {
    try HandMade.authority(auditsOfEach: auditsOfEach).report().document()
  }

  private func lead(_ document: ReportDocument) -> String {
    guard case .paragraph(let paragraph) = document.sections[0].blocks[0] else { return "" }
    return paragraph.text
  }

  @Test func `nine practitioners are compared with nobody, and the first sentence says so`() throws
  {
    let document = try document(Array(repeating: 4, count: 9))
    #expect(
      lead(document)
        == "These records cannot yet show whether supervision and assessment quality go together. "
        + "They hold 9 practitioners and 36 randomly chosen audits that can be compared; we "
        + "compare nothing below 10 and 20. This does not mean that supervision makes no "
        + "difference.")
    #expect(document.text().contains("Not enough to say anything about a link."))
    #expect(!document.text().contains("ρ\u{A0}="))
  }

  @Test func `nineteen audits are too few, twenty are compared`() throws {
    let nineteen = try document([1] + Array(repeating: 2, count: 9))
    #expect(lead(nineteen).contains("10 practitioners and 19 randomly chosen audits"))
    let twenty = try document(Array(repeating: 2, count: 10))
    #expect(!lead(twenty).contains("cannot yet show"))
  }

  @Test func `twenty audits of which one is not blinded leave the declared comparison unmade`()
    throws
  {
    var made = HandMade.authority(auditsOfEach: Array(repeating: 2, count: 10))
    made.records.audits[0].blinded = false
    let report = try made.report()
    #expect(report.figures.tier == .between)
    #expect(
      lead(report.document()).contains("10 practitioners and 19 randomly chosen, blinded audits"))
    guard case .tooFew(practitioners: 10, audits: 19) = report.figures.primary.outcome else {
      Issue.record("compared although too few were blinded")
      return
    }
  }

  @Test func `the same practitioner is compared over time from thirty, ten of them with three`()
    throws
  {
    let cases: [([Int], Tier)] = [
      (Array(repeating: 3, count: 29), .between),
      (Array(repeating: 3, count: 9) + Array(repeating: 2, count: 21), .between),
      (Array(repeating: 3, count: 10) + Array(repeating: 2, count: 20), .within),
    ]
    for (auditsOfEach, tier) in cases {
      let report = try HandMade.authority(auditsOfEach: auditsOfEach).report()
      #expect(report.figures.tier == tier)
      #expect((report.figures.association.within != nil) == (tier == .within))
    }
  }

  @Test func `where nothing varies the report says so instead of giving a figure`() throws {
    var made = HandMade.authority(auditsOfEach: Array(repeating: 2, count: 10))
    for position in made.records.audits.indices {
      made.records.audits[position].scores = CriterionScores(Array(repeating: 3, count: 10))
    }
    #expect(try made.report().document().text().contains("It does not vary in these records"))
  }

  /// Practitioners with more supervision score higher; each scores lower the more of it they had.
  @Test func `opposite signs between and within are named, and neither stands for the other`()
    throws
  {
    func authority(within: Int) throws -> AssessmentLinkReport {
      var made = HandMade()
      for person in 0..<30 {
        let practitioner = made.practitioner()
        for number in 0..<3 {
          let completed = 20_200 + Int32(number) * 120
          let assessment = made.assessment(
            by: practitioner, referred: completed - 40, completed: completed)
          made.session(
            practitioner, day: completed - 5, minutes: Int32(20 + person * 4 + number * 25))
          // Ten scores whose sum is 10 + person ± number.
          let sum = 12 + person * 26 / 30 + within * number
          made.audit(
            assessment,
            scores: (0..<10).map { UInt8(1 + max(0, min(3, (sum - 10 - $0 + 9) / 10))) })
        }
      }
      return try HandMade.report(made.records, days: 600)
    }
    let opposite = try authority(within: -1)
    let rho = try #require(opposite.figures.association.keySecondary?.spearman.value?.rho)
    let r = try #require(opposite.figures.association.within?.correlation.value?.r)
    #expect(rho > 0.9)
    #expect(r < -0.5)
    let sentence = "the same person when better supervised"
    #expect(flat(opposite.document().text()).contains(sentence))
    #expect(try !flat(authority(within: 1).document().text()).contains(sentence))
  }

  /// Line breaks of the terminal taken out again.
  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

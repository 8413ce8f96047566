import ReportDocument
import Testing
import Workbook

@testable import Reports

@Suite struct ExclusionTests {
  private let nine: [UInt8] = [3, 3, 3, 3, 3, 3, 3, 3, 3, 0]

  @Test func `each audit that is left out is counted once, under its first reason`() throws {
    var made = HandMade()
    let (practitioner, objector) = (made.practitioner(), made.practitioner(objects: true))
    made.audit(made.assessment(by: practitioner), scores: nine)
    made.audit(made.assessment(by: objector))
    made.audit(made.assessment(by: objector, workerChanged: true), .concern)
    made.audit(made.assessment(by: practitioner), .thematic)
    made.audit(made.assessment(by: practitioner), .concern)
    made.audit(made.assessment(by: practitioner), .concern)
    made.audit(made.assessment(by: practitioner), .learningReview, blinded: false)
    let twice = made.assessment(by: practitioner)
    made.audit(twice, day: 20_510)
    made.audit(twice, day: 20_505)
    made.audit(made.assessment(by: practitioner, completed: nil))
    made.audit(made.assessment(by: practitioner, completed: 20_601))
    made.audit(made.assessment(by: practitioner, workerChanged: true))
    made.audit(made.assessment(by: practitioner), scores: [3, 3, 3, 3, 3, 3, 3, 0, 0, 0])
    made.audit(made.assessment(by: practitioner), blinded: false)
    made.audit(made.assessment(by: practitioner), day: 20_200)

    let figures = try made.report().figures
    let counts = Dictionary(
      uniqueKeysWithValues: AuditExclusion.allCases.map { ($0, figures.selection[$0]) })
    #expect(
      counts == [
        .objected: 2, .thematic: 1, .concern: 2, .learningReview: 1, .repeated: 1, .incomplete: 2,
        .workerChanged: 1, .noIndex: 1, .notBlinded: 1,
      ])
    #expect(figures.selection.audits == 14)
    #expect(figures.linkedAudits == 3)
    let leftOut = counts.filter { $0.key != .notBlinded }.values.reduce(0, +)
    #expect(leftOut + figures.linkedAudits == figures.selection.audits)
    #expect(figures.primary.deep.audits + figures.primary.other.audits == 2)
    #expect(figures.objected == 1)
  }

  @Test func `the document lists every reason, also those that took nothing`() throws {
    let document = try HandMade().report().document()
    #expect(document.exclusions.count == AuditExclusion.allCases.count + 1)
    #expect(document.exclusions.allSatisfy { $0.count == 0 })
  }

  @Test func `of two audits of one assessment the first is the one that counts`() throws {
    var made = HandMade()
    let assessment = made.assessment(by: made.practitioner())
    made.audit(assessment, scores: Array(repeating: 4, count: 10), day: 20_510)
    made.audit(assessment, scores: Array(repeating: 2, count: 10), day: 20_505)
    #expect(try made.report().figures.selection.linked.map(\.index.value) == [2])
  }

  @Test func `eight scored criteria give an index and seven do not`() {
    #expect(QualityIndex(CriterionScores([1, 2, 3, 4, 1, 2, 3, 4, 0, 0]))?.value == 2.5)
    #expect(QualityIndex(CriterionScores([1, 2, 3, 4, 1, 2, 3, 0, 0, 0])) == nil)
    // The last three are X1, X2 and O1, which are not part of it.
    #expect(QualityIndex(CriterionScores([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 4, 4]))?.value == 1)
    #expect(QualityIndex(CriterionScores([1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 4, 4, 4])) == nil)
  }

  @Test func `nothing of a practitioner who objected is in any figure`() throws {
    var made = HandMade.authority(auditsOfEach: Array(repeating: 2, count: 12))
    let without = try made.report().document()
    let objector = made.practitioner(objects: true)
    let before = made.records
    made.session(objector, day: 20_410)
    made.session(objector, day: 20_420, status: .cancelled, cancelReason: .roomOrTechnology)
    made.records.actions.append(.init(practitioner: objector, due: 20_450, closed: nil))
    let assessment = made.assessment(by: objector)
    made.discussion(of: assessment, day: 20_410)
    #expect(try made.report().document() == HandMade.report(before).document())
    #expect(
      try made.report().document().sections.last == without.sections.last)
  }
}

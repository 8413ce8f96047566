import Testing
import Workbook

@testable import Reports

@Suite struct LinkingTests {
  private func dose(_ put: (inout HandMade, Int32) -> Void) throws -> CaseDose {
    var made = HandMade()
    let practitioner = made.practitioner()
    let assessment = made.assessment(by: practitioner)
    made.audit(assessment)
    put(&made, assessment)
    let report = try made.report()
    let audit = try #require(report.figures.selection.linked.first)
    return report.source.early(audit, report.source.records(of: 0))
  }

  @Test func `a discussion is linked by young person and practitioner`() throws {
    #expect(try dose { $0.discussion(of: $1, day: 20_410) }.discussions == 1)
  }

  @Test func `the same young person talked about with somebody else is not linked`() throws {
    let found = try dose { made, assessment in
      let colleague = made.practitioner()
      made.discussion(of: assessment, day: 20_410, with: colleague)
    }
    #expect(found.discussions == 0)
  }

  @Test func `a discussion that names the assessment is linked, with whomever it was held`() throws
  {
    let found = try dose { made, assessment in
      let colleague = made.practitioner()
      made.discussion(of: assessment, day: 20_410, naming: true)
      made.discussion(of: assessment, day: 20_411, naming: true, with: colleague)
      made.discussion(of: assessment, day: 20_440, naming: true, with: colleague)
    }
    #expect(found.discussions == 2)
  }

  @Test func `a discussion that names another assessment of the same young person is not linked`()
    throws
  {
    let found = try dose { made, assessment in
      let facts = made.records.assessments[Int(assessment)]
      let later = made.assessment(by: facts.practitioner, referred: 20_500, completed: 20_540)
      made.records.assessments[Int(later)].youngPerson = facts.youngPerson
      made.discussion(of: later, day: 20_410, naming: true)
    }
    #expect(found.discussions == 0)
  }

  @Test func `deep needs both ratings, and the lower one counts`() throws {
    let found = try dose { made, assessment in
      made.discussion(of: assessment, day: 20_410, depths: (.shiftIntoAction, .exploration))
      made.discussion(of: assessment, day: 20_411, depths: (.shiftIntoAction, .explanation))
      made.discussion(of: assessment, day: 20_412, depths: (.shiftIntoAction, nil))
      made.discussion(of: assessment, day: 20_413, depths: (nil, .shiftIntoAction))
    }
    #expect(found.discussions == 4)
    #expect(found.ratedByBoth == 2)
    #expect(found.deep == 1)
    #expect(found.supervisor.median == 4)
    #expect(found.supervisee.median == 3)
  }
}

import Testing
import Workbook
import WorkbookProtocol

/// Who sees that an assessment was audited, and when (DOMAIN §7).
@Suite struct AuditVisibilityTests {
  private let authority: TestAuthority
  private var people: TestAuthority.People { authority.people }

  init() async throws {
    authority = try await TestAuthority()
  }

  @Test func `an audit is shown to whoever wrote the assessment once feedback was given`()
    async throws
  {
    func audits(_ assessment: String, _ reader: Person.ID) async throws -> Int {
      try await authority.service.call(
        AssessmentsGet.self, .init(id: assessment), as: reader
      ).audits.count
    }
    #expect(try await audits(authority.assessments.own, people.practitioner) == 0)
    #expect(try await audits(authority.assessments.own, people.supervisor) == 1)
    #expect(try await audits(authority.assessments.own, people.auditor) == 1)
    #expect(try await audits(authority.assessments.others, people.otherPractitioner) == 1)
  }

  @Test func `a list by whether there is an audit counts only audits one may read`() async throws {
    func listed(_ audited: Bool, _ reader: Person.ID) async throws -> [String] {
      try await authority.service.call(
        AssessmentsList.self, .init(audited: audited), as: reader
      ).items.map(\.id)
    }
    let (own, others) = (authority.assessments.own, authority.assessments.others)
    #expect(try await listed(true, people.practitioner) == [])
    #expect(try await listed(false, people.practitioner) == [own])
    #expect(try await listed(true, people.supervisor) == [own])
    #expect(try await listed(true, people.otherPractitioner) == [others])
    #expect(try await Set(listed(true, people.auditor)) == [own, others])
    #expect(try await listed(false, people.auditor) == [])
  }
}

import Storage
import Testing
import Workbook
import WorkbookProtocol

@Suite struct ChangesTests {
  private let authority: TestAuthority
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }

  init() async throws {
    authority = try await TestAuthority()
  }

  private func changes(_ reader: Person.ID, limit: Int = 200) async throws -> [Wire.RecordChange] {
    var all: [Wire.RecordChange] = []
    var since = 0
    while true {
      let page = try await service.call(
        RecordsChanges.self, .init(since: since, limit: limit), as: reader)
      #expect(page.items.count <= limit && page.next >= since)
      all += page.items
      since = page.next
      guard page.more else { return all }
    }
  }

  private func ids(_ changes: [Wire.RecordChange], _ kind: Wire.RecordKind) -> Set<String> {
    Set(changes.filter { $0.kind == kind }.map(\.id))
  }

  @Test func `nobody is told of a record that they may not see`() async throws {
    let everybody = [
      people.administrator, people.practitioner, people.supervisor, people.formerSupervisor,
      people.coverer, people.otherPractitioner, people.otherSupervisor, people.newWorker,
      people.auditor, people.safeguardingLead, people.informationGovernance, people.leader,
      people.participationWorker,
    ]
    for reader in everybody {
      let told = try await changes(reader)
      let sessions = try await service.call(SupervisionList.self, .init(limit: 200), as: reader)
      #expect(ids(told, .session).isSubset(of: sessions.items.map(\.id)))
      let assessments = try await service.call(AssessmentsList.self, .init(limit: 200), as: reader)
      #expect(ids(told, .assessment).isSubset(of: assessments.items.map(\.id)))
      var audits: Set<String> = []
      for assessment in assessments.items {
        audits.formUnion(
          try await service.call(AssessmentsGet.self, .init(id: assessment.id), as: reader)
            .audits.map(\.id))
      }
      #expect(ids(told, .audit).isSubset(of: audits))
      let roles = try await service.call(RolesList.self, .init(limit: 200), as: reader)
      #expect(ids(told, .roleGrant).isSubset(of: roles.items.map(\.id)))
    }
  }

  @Test func `everybody is told of what is theirs`() async throws {
    let sessions = authority.sessions
    let told: [(Person.ID, Set<String>)] = [
      (people.practitioner, [sessions.individual, sessions.earlier, sessions.group]),
      (people.supervisor, [sessions.individual, sessions.earlier, sessions.group]),
      (people.otherPractitioner, [sessions.group, sessions.others]),
      (people.coverer, [sessions.individual, sessions.earlier]),
      (people.formerSupervisor, []), (people.leader, []), (people.safeguardingLead, []),
    ]
    for (reader, expected) in told {
      #expect(ids(try await changes(reader), .session) == expected)
    }
    let assessments = authority.assessments
    #expect(ids(try await changes(people.practitioner), .assessment) == [assessments.own])
    #expect(ids(try await changes(people.practitioner), .audit) == [])
    #expect(ids(try await changes(people.otherPractitioner), .audit).count == 1)
    #expect(ids(try await changes(people.auditor), .audit).count == 2)
  }

  @Test func `changes come in order, once, however small the page`() async throws {
    let whole = try await changes(people.supervisor)
    #expect(whole.map(\.sequence) == whole.map(\.sequence).sorted())
    for limit in [1, 3, 7] { #expect(try await changes(people.supervisor, limit: limit) == whole) }
    let last = try #require(whole.last)
    let since = Int(try await service.changeSequence())
    let nothing = try await service.call(
      RecordsChanges.self, .init(since: since), as: people.supervisor)
    #expect(nothing.items.isEmpty && nothing.next == since && !nothing.more)
    let session = try await service.record(
      Entry.talk(with: people.practitioner, on: "2026-02-27"), by: people.supervisor)
    let next = try await service.call(
      RecordsChanges.self, .init(since: since), as: people.supervisor)
    #expect(next.items.map(\.id) == [session] && next.next > last.sequence)
  }
}

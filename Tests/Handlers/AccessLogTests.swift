import Foundation
import Storage
import Testing
import Workbook
import WorkbookProtocol

/// Who read or wrote whose records, and why.
@Suite struct AccessLogTests {
  private let authority: TestAuthority
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }

  init() async throws {
    authority = try await TestAuthority()
  }

  /// The rows that a call adds.
  private func rows(_ act: () async throws -> Void) async throws -> [AccessLogEntry] {
    let before = try await service.store.read {
      try $0.accessLog(after: 0, limit: 10_000).last?.sequence ?? 0
    }
    try await act()
    return try await service.store.read { try $0.accessLog(after: before, limit: 10_000) }
  }

  private func person(_ id: Person.ID) -> AccessSubject { .person(id) }

  private func youngPerson(_ reference: String) -> AccessSubject {
    .child(service.store.vault.tag(of: child(reference)))
  }

  @Test
  func `a session that is read leaves a row for everybody in it, with the reader and the reason`()
    async throws
  {
    let reason = "A concern about LS-1"
    let rows = try await rows {
      try await service.call(
        SupervisionGet.self, .init(id: authority.sessions.individual, reason: reason),
        as: people.safeguardingLead)
    }
    #expect(
      Set(rows.map(\.subject)) == [
        person(people.practitioner), person(people.supervisor), youngPerson("LS-1"),
        youngPerson("LS-2"),
      ])
    for row in rows {
      #expect(row.caller == people.safeguardingLead && row.role == .safeguardingLead)
      #expect(row.method == "supervision.get" && row.direction == .read)
      #expect(row.reason?.text == reason && row.at == authority.clock.now)
      #expect(row.record?.uuidString.lowercased() == authority.sessions.individual)
    }
  }

  @Test
  func `whoever is tied to the record reads it without a role and not as a stranger to themself`()
    async throws
  {
    let rows = try await rows {
      try await service.call(
        SupervisionGet.self, .init(id: authority.sessions.individual), as: people.supervisor)
    }
    #expect(
      Set(rows.map(\.subject)) == [
        person(people.practitioner), youngPerson("LS-1"), youngPerson("LS-2"),
      ])
    #expect(rows.allSatisfy { $0.capacity == .tie(.supervisor) && $0.reason == nil })
  }

  @Test func `a young person whose passage stayed closed was not read`() async throws {
    let rows = try await rows {
      try await service.call(
        SupervisionGet.self, .init(id: authority.sessions.individual), as: people.newWorker)
    }
    #expect(rows.contains { $0.subject == youngPerson("LS-1") })
    #expect(!rows.contains { $0.subject == youngPerson("LS-2") })
  }

  @Test func `a list leaves a row for each person in it`() async throws {
    let supervisors = try await rows {
      try await service.call(SupervisionList.self, .init(), as: people.supervisor)
    }
    #expect(
      Set(supervisors.map(\.subject)) == [
        person(people.practitioner), person(people.otherPractitioner),
      ])
    #expect(supervisors.allSatisfy { $0.capacity == .tie(.supervisor) })
    let leads = try await rows {
      try await service.call(
        SupervisionList.self, .init(reason: "An audit of practice"), as: people.safeguardingLead)
    }
    #expect(leads.map(\.subject).contains(person(people.otherPractitioner)))
    #expect(leads.allSatisfy { $0.role == .safeguardingLead && $0.reason != nil })
    let audited = try await rows {
      try await service.call(AssessmentsList.self, .init(), as: people.auditor)
    }
    #expect(Set(audited.map(\.subject)).count == 2)
    #expect(audited.allSatisfy { $0.role == .qualityAuditor })
  }

  @Test func `a reason is asked for where only the role gives access, and kept`() async throws {
    for reason in [nil, "  "] {
      let rows = try await rows {
        let refusal = try await service.refusal(
          of: PeopleGet.self, .init(id: people.practitioner.description, reason: reason),
          as: people.informationGovernance)
        #expect(refusal.code == ErrorCode.invalidParams.code)
        #expect(refusal.pointers == ["/reason"])
      }
      #expect(rows.isEmpty)
    }
    let rows = try await rows {
      try await service.call(
        PeopleGet.self, .init(id: people.practitioner.description, reason: "Request 17"),
        as: people.informationGovernance)
    }
    #expect(rows.map(\.subject) == [person(people.practitioner)])
    #expect(rows.first?.reason?.text == "Request 17")
    #expect(rows.first?.role == .informationGovernance)
  }

  @Test func `a refusal and a dry run leave no row`() async throws {
    let rows = try await rows {
      try await service.refusal(
        of: SupervisionGet.self, .init(id: authority.sessions.individual), as: people.leader)
      try await service.call(
        SupervisionRecord.self,
        .init(
          session: Entry.talk(with: people.practitioner, on: "2026-02-27"),
          idempotencyKey: service.key(), dryRun: true), as: people.supervisor)
    }
    #expect(rows.isEmpty)
  }

  @Test func `what is written leaves rows of writing`() async throws {
    let entry = Entry.individual(with: people.practitioner, on: "2026-02-27", about: ["LS-4"])
    let rows = try await rows { _ = try await service.record(entry, by: people.supervisor) }
    #expect(
      Set(rows.map(\.subject)) == [
        person(people.practitioner), person(people.supervisor), youngPerson("LS-4"),
      ])
    #expect(rows.allSatisfy { $0.direction == .wrote && $0.method == "supervision.record" })
  }
}

import Foundation
import Sealing
import Testing
import Workbook

@testable import Storage

@Suite struct PeopleTests {
  private let manager = Sample.person("Manager")
  private let worker = Sample.person("Worker")
  private let today = Sample.day("2026-03-02")

  @Test func `standing is what holds on the day, and nothing else`() async throws {
    let test = try TestStore()
    let organisation = Sample.team("Fictional Council", .organisation)
    let (child, old) = (Sample.child("LS-1"), Sample.child("LS-2"))
    let keys = test.store.vault.keys(for: child).union(test.store.vault.keys(for: old))
    try await test.add(manager, worker)
    try await test.store.write(test.act(sealing: keys)) { transaction throws in
      try transaction.add(organisation)
      let ties: [(Relationship.Kind, String, String?)] = [
        (.supervising, "2025-01-01", nil), (.covering, "2025-01-01", "2026-03-01"),
        (.covering, "2026-03-03", nil),
      ]
      for (kind, from, until) in ties {
        try transaction.add(
          Relationship(
            id: Relationship.ID(UUID()), kind: kind, holder: manager.id, subject: worker.id,
            from: Sample.day(from), until: until.map(Sample.day)))
      }
      for (role, needsApproval) in [(Role.leader, false), (.qualityAuditor, true)] {
        try transaction.add(
          RoleGrant(
            id: RoleGrant.ID(UUID()), person: manager.id, role: role, unit: organisation.id,
            from: Sample.day("2025-01-01"), grantedBy: nil, needsApproval: needsApproval))
      }
      let cases: [(YoungPersonReference, String?)] = [(child, nil), (old, "2026-03-01")]
      for (child, until) in cases {
        try transaction.add(
          Allocation(
            id: Allocation.ID(UUID()), practitioner: manager.id, youngPerson: child,
            from: Sample.day("2025-01-01"), until: until.map(Sample.day)))
      }
    }
    let standing = try #require(
      try await test.store.read { try $0.standing(of: manager.id, on: today) })
    #expect(standing.roles == [.leader])
    #expect(standing.grants.map(\.unit) == [organisation.id])
    #expect(standing.supervises == [worker.id])
    #expect(standing.coversFor.isEmpty)
    #expect(standing.allocated == [test.store.vault.tag(of: child)])
    let allocations = try await test.store.read { try $0.allocations(of: manager.id) }
    #expect(Set(allocations.map(\.value.youngPerson)) == [child, old])
  }

  @Test func `somebody who has left or not begun has no standing`() async throws {
    let test = try TestStore()
    let left = Person(
      id: Person.ID(UUID()), name: Sample.words("Left"), discipline: .nursing,
      agency: Sample.words("Fictional Trust"), team: nil, careerStage: .established,
      started: Sample.day("2024-01-01"), left: today)
    try await test.add(left)
    for (day, stands) in [
      ("2023-12-31", false), ("2024-01-01", true), ("2026-03-02", true), ("2026-03-03", false),
    ] {
      let standing = try await test.store.read {
        try $0.standing(of: left.id, on: Sample.day(day))
      }
      #expect((standing != nil) == stands, "\(day)")
    }
  }

  @Test func `a token lets in until it expires or is revoked, and is not stored`() async throws {
    let test = try TestStore()
    try await test.add(worker)
    let (first, second) = (Token.random(from: .system), Token.random(from: .system))
    let now = TestStore.now
    let id = UUID()
    try await test.store.write(test.act(by: worker.id)) { transaction throws in
      for (token, id) in [(first, id), (second, UUID())] {
        try transaction.add(
          token, id: id, for: worker.id, name: "laptop", expires: now.adding(days: 30))
      }
      try transaction.revokeToken(id)
      try transaction.revokeToken(id)
    }
    try await test.store.read { snapshot throws in
      #expect(try snapshot.token(first, at: now) == nil)
      #expect(try snapshot.token(second, at: now)?.person == worker.id)
      #expect(try snapshot.token(second, at: now.adding(days: 30)) == nil)
      #expect(try snapshot.tokens(of: worker.id).count == 2)
    }
    #expect(try test.bytesOnDisk().range(of: Data(second.text.utf8)) == nil)
  }

  @Test func `people are listed by name without gap or repeat`() async throws {
    let test = try TestStore()
    let people = ["Ash", "Birch", "Birch", "Cedar", "Elm"].map { Sample.person($0) }
    for person in people.shuffled() { try await test.add(person) }
    var listed: [Person] = []
    while true {
      let last = listed.last
      let page = try await test.store.read { try $0.people(after: last, limit: 2) }
      guard !page.isEmpty else { break }
      listed += page.map(\.value)
    }
    #expect(listed.map(\.name) == people.map(\.name))
    #expect(Set(listed) == Set(people))
  }

  @Test func `a unit contains the units below it`() async throws {
    let test = try TestStore()
    let organisation = Sample.team("Council", .organisation)
    let service = Sample.team("Service", .service, in: organisation.id)
    let team = Sample.team("Team", .team, in: service.id)
    let beside = Sample.team("Beside", .service, in: organisation.id)
    try await test.store.write(test.act()) { transaction throws in
      for unit in [organisation, service, team, beside] { try transaction.add(unit) }
    }
    #expect(
      try await test.store.read { try $0.units(within: service.id) } == [service.id, team.id])
  }

  @Test func `whoever supervised in the window is found, by relationship or by session`()
    async throws
  {
    let test = try TestStore()
    let cover = Sample.person("Cover")
    let former = Sample.person("Former")
    let asked = Sample.person("Asked once")
    try await test.add(manager, worker, cover, former, asked)
    try await test.store.write(test.act()) { transaction throws in
      let ties: [(Person, Relationship.Kind, String, String?)] = [
        (manager, .supervising, "2025-06-01", nil),
        (cover, .covering, "2025-08-01", "2025-08-14"),
        (former, .supervising, "2020-01-06", "2025-05-31"),
      ]
      for (holder, kind, from, until) in ties {
        try transaction.add(
          Relationship(
            id: Relationship.ID(UUID()), kind: kind, holder: holder.id, subject: worker.id,
            from: Sample.day(from), until: until.map(Sample.day)))
      }
    }
    _ = try await test.record(Sample.talk(asked.id, worker.id))
    let found = { (from: String) in
      try await test.store.read {
        try $0.supervisors(of: worker.id, from: Sample.day(from), until: today)
      }
    }
    #expect(try await found("2025-08-14") == [manager.id, cover.id, asked.id])
    #expect(try await found("2025-05-31") == [manager.id, cover.id, former.id, asked.id])
    #expect(try await found("2026-02-03") == [manager.id])
  }
}

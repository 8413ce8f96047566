import Foundation
import Sealing
import Testing
import Workbook

@testable import Storage

/// To whom feedback goes, read from the organisation as it is on the day.
@Suite struct RouteTests {
  private let council = Sample.team("Council", .organisation)
  private let today = TestStore.now.day

  @Test func `the line is who leads, supervises and covers today`() async throws {
    let test = try TestStore()
    let team = Sample.team("Team", .team, in: council.id)
    let worker = Sample.person("Worker", team: team.id)
    let (head, boss, cover) = (Sample.person("Head"), Sample.person("Boss"), Sample.person("Cover"))
    let before = Sample.person("Before")
    let gone = left("Gone")
    try await found(test, team, worker, head, boss, cover, before, gone)
    let yesterday = today.adding(days: -1)
    try await test.store.write(test.act()) { transaction throws in
      try transaction.add(grant(.leader, to: head, of: council.id))
      try transaction.add(grant(.leader, to: gone, of: team.id))
      try transaction.add(grant(.leader, to: before, of: team.id, until: yesterday))
      try transaction.add(tie(.supervising, boss, worker))
      try transaction.add(tie(.covering, cover, worker))
      try transaction.add(tie(.supervising, before, worker, until: yesterday))
      try transaction.add(tie(.supervising, gone, boss))
    }
    let line = try await test.store.read { try $0.lineOfManagement(on: today) }
    #expect(line.above(worker.id) == [head.id, boss.id, cover.id])
    #expect(line.unitOf[worker.id] == team.id && line.parentOf == [team.id: council.id])
    #expect(line.above(boss.id).isEmpty)
  }

  @Test func `what is about somebody who has left still goes round their old line`()
    async throws
  {
    let test = try TestStore()
    let team = Sample.team("Team", .team, in: council.id)
    let gone = left("Gone", team: team.id)
    let head = Sample.person("Head")
    try await found(test, team, gone, head)
    try await test.store.write(test.act()) {
      try $0.add(grant(.leader, to: head, of: team.id))
    }
    let line = try await test.store.read { try $0.lineOfManagement(on: today) }
    #expect(line.above(gone.id) == [head.id])
  }

  @Test func `leads and fallbacks are those who are here today`() async throws {
    let test = try TestStore()
    let (lead, safeguarding) = (Sample.person("Lead"), Sample.person("Safe"))
    let (unapproved, gone) = (Sample.person("Unapproved"), left("Gone"))
    let team = Sample.team("Team", .team, in: council.id)
    try await found(test, team, lead, safeguarding, unapproved, gone)
    var settings = ParticipationArrangements()
    settings.fallbacks = [gone.id, unapproved.id, lead.id]
    try await test.store.write(test.act(sealing: [.organisation])) {
      [settings] transaction throws in
      try transaction.add(grant(.participationLead, to: lead))
      try transaction.add(grant(.participationLead, to: gone))
      try transaction.add(grant(.safeguardingLead, to: safeguarding))
      try transaction.add(grant(.safeguardingLead, to: unapproved, needsApproval: true))
      _ = try transaction.set(settings, ifRevision: 0)
    }
    let route = try await test.store.read { try $0.feedbackRoute(on: today) }
    #expect(route.participationLeads == [lead.id])
    #expect(route.safeguardingLeads == [safeguarding.id])
    #expect(route.fallbacks == [unapproved.id, lead.id])
  }

  private func found(_ test: TestStore, _ team: Team, _ people: Person...) async throws {
    try await test.store.write(test.act()) { transaction throws in
      try transaction.add(council)
      try transaction.add(team)
      for person in people { try transaction.add(person) }
    }
  }

  private func left(_ name: String, team: Team.ID? = nil) -> Person {
    Person(
      id: Person.ID(UUID()), name: Sample.words(name), discipline: .socialWork,
      agency: Sample.words("Fictional Council"), team: team, careerStage: .established,
      started: Sample.day("2020-01-06"), left: today.adding(days: -1))
  }

  private func grant(
    _ role: Role, to person: Person, of unit: Team.ID? = nil, until: Day? = nil,
    needsApproval: Bool = false
  ) -> RoleGrant {
    RoleGrant(
      id: RoleGrant.ID(UUID()), person: person.id, role: role, unit: unit,
      from: Sample.day("2025-01-01"), until: until, grantedBy: nil, needsApproval: needsApproval)
  }

  private func tie(
    _ kind: Relationship.Kind, _ holder: Person, _ subject: Person, until: Day? = nil
  ) -> Relationship {
    Relationship(
      id: Relationship.ID(UUID()), kind: kind, holder: holder.id, subject: subject.id,
      from: Sample.day("2025-01-01"), until: until)
  }
}

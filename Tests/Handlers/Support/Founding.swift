import Foundation
import Handlers
import Storage
import Workbook
import WorkbookProtocol

/// Puts people and ties where a test needs them, without going through the methods under test.
extension TestService {
  /// Random, and the same in every run.
  func newRandomID<Of>() -> Identifier<Of> { Identifier(UUID(random: services.random)) }

  func newID<Of>() -> Identifier<Of> { Identifier(ids.next(at: clock.now)) }

  func found(
    sealing: [YoungPersonReference] = [], _ body: @escaping @Sendable (Found) throws -> Void
  )
    async throws
  {
    let keys = Set(sealing.flatMap { store.vault.keys(for: $0) })
    try await store.write(Act("test.found", by: nil, at: clock.now, sealing: keys)) { transaction in
      try body(Found(transaction: transaction, service: self))
    }
  }

  /// Records a session as its supervisor and answers its id.
  func record(_ entry: Wire.SessionEntry, by supervisor: Person.ID) async throws -> String {
    try await call(
      SupervisionRecord.self, .init(session: entry, idempotencyKey: key()), as: supervisor
    ).id
  }
}

struct Found {
  let transaction: Transaction
  let service: TestService

  func unit(_ name: String, _ level: Team.Level, in parent: Team.ID? = nil) throws -> Team.ID {
    let team = Team(id: service.newID(), name: words(name), level: level, parent: parent)
    try transaction.add(team)
    return team.id
  }

  func person(
    _ name: String, in team: Team.ID, left: Day? = nil, started: String = "2020-01-06"
  ) throws -> Person.ID {
    let person = Person(
      id: service.newID(), name: words(name), discipline: .socialWork,
      agency: words("Lanternshire Council (fictional)"), team: team, careerStage: .established,
      started: day(started), left: left)
    try transaction.add(person)
    return person.id
  }

  @discardableResult
  func grant(
    _ role: Role, to person: Person.ID, leading unit: Team.ID? = nil, waiting: Bool = false,
    until: Day? = nil, by granter: Person.ID? = nil
  ) throws -> RoleGrant.ID {
    let grant = RoleGrant(
      id: service.newID(), person: person, role: role, unit: unit, from: day("2020-01-06"),
      until: until, grantedBy: granter, needsApproval: waiting)
    try transaction.add(grant)
    return grant.id
  }

  /// The holder supervises the subject.
  func tie(
    _ holder: Person.ID, _ subject: Person.ID, from: String = "2020-01-06", until: String? = nil
  ) throws {
    try add(.supervising, holder, subject, from, until)
  }

  /// The holder stands in for the subject's supervisor, today too.
  func cover(_ holder: Person.ID, _ subject: Person.ID) throws {
    try add(.covering, holder, subject, "2026-02-23", "2026-03-13")
  }

  private func add(
    _ kind: Relationship.Kind, _ holder: Person.ID, _ subject: Person.ID, _ from: String,
    _ until: String?
  ) throws {
    try transaction.add(
      Relationship(
        id: service.newID(), kind: kind, holder: holder, subject: subject, from: day(from),
        until: until.map(day)))
  }

  func allocate(_ youngPerson: String, to worker: Person.ID) throws {
    try transaction.add(
      Allocation(
        id: service.newID(), practitioner: worker, youngPerson: child(youngPerson),
        from: day("2026-02-25"), until: nil))
  }
}

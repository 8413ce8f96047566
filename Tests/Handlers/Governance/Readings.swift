import Storage
import Workbook
import WorkbookProtocol

/// The small authority, and what is done in it that the access log tells of.
struct Readings: Sendable {
  let authority: TestAuthority
  var service: TestService { authority.service }
  var people: TestAuthority.People { authority.people }

  init() async throws {
    authority = try await TestAuthority()
  }

  func whoRead(
    as person: Person.ID, _ params: RecordsWhoRead.Params = .init()
  ) async throws -> [Wire.AccessEntry] {
    try await service.call(RecordsWhoRead.self, params, as: person).items
  }

  /// By information governance, with a reason that will do.
  func log(
    person: Person.ID? = nil, youngPerson: String? = nil, by: Person.ID? = nil,
    as reader: Person.ID? = nil
  ) async throws -> [Wire.AccessEntry] {
    try await service.call(
      GovernanceAccessLog.self,
      .init(
        reason: "A request was made", person: person?.description, youngPerson: youngPerson,
        by: by?.description, limit: 200), as: reader ?? people.informationGovernance
    ).items
  }

  /// A visible reading of what is recorded about the practitioner.
  func readPractitioner(because reason: String = "Request 17") async throws {
    try await service.call(
      PeopleGet.self, .init(id: people.practitioner.description, reason: reason),
      as: people.informationGovernance)
  }

  func raiseConcern(about worker: Person.ID, by reporter: Person.ID) async throws -> String {
    try await service.call(
      SafeguardingRaise.self,
      .init(
        concern: .init(
          noticedAt: "2026-03-02T08:50:00Z", exactWords: "“They shout.”", immediateDanger: false,
          youngPerson: "LS-9", notReportedBecause: "Ringing now.", aboutWorker: worker.description),
        idempotencyKey: service.key()), as: reporter
    ).id
  }

  /// The other practitioner breaks the glass.
  func breakGlass(for subject: BreakGlass.Subject) async throws -> BreakGlass {
    let broken = BreakGlass(
      id: BreakGlass.ID(service.ids.next(at: service.clock.now)), by: people.otherPractitioner,
      subject: subject, reason: words("The child is at the police station"),
      at: service.clock.now)
    try await service.store.write(
      Act(
        GovernanceBreakGlass.name, by: people.otherPractitioner, at: service.clock.now,
        reason: broken.reason, sealing: service.store.vault.keys(for: subject))
    ) { transaction in
      try transaction.add(broken)
      if case .worker(let worker) = subject {
        transaction.notes.wrote(.person(worker), record: broken.id.uuid)
      }
    }
    return broken
  }

  func holdNotice(of broken: BreakGlass, as office: Person.ID, revision: Int) async throws {
    try await service.call(
      GovernanceHoldNotice.self,
      .init(
        id: broken.id.description, reason: "An investigation is under way", ifRevision: revision,
        idempotencyKey: service.key()), as: office)
  }
}

import Storage
import Workbook
import WorkbookProtocol

/// A small authority: two teams, somebody for each role, and one session of each relevant kind.
struct TestAuthority: Sendable {
  struct Units: Sendable {
    let organisation: Team.ID
    let service: Team.ID
    let harbour: Team.ID
    let meadow: Team.ID
  }

  struct People: Sendable {
    let administrator, secondAdministrator: Person.ID
    /// Supervised by `supervisor`, before that by `formerSupervisor`; `coverer` stands in today.
    let practitioner, supervisor, formerSupervisor, coverer: Person.ID
    /// Supervised by `otherSupervisor`.
    let otherPractitioner, otherSupervisor: Person.ID
    /// LS-1 was allocated to this worker a week ago.
    let newWorker: Person.ID
    let auditor, safeguardingLead, informationGovernance, leader, participationWorker: Person.ID
    let leaver: Person.ID
  }

  struct Sessions: Sendable {
    /// The supervisor's with the practitioner, about LS-1 and LS-2, with a personal part.
    let individual: String
    /// The same by the former supervisor, about LS-1.
    let earlier: String
    let group: String
    /// The other supervisor's with the other practitioner, about LS-9.
    let others: String
  }

  struct Assessments: Sendable {
    /// The practitioner's, about LS-1; its audit has not been fed back.
    let own: String
    /// The other practitioner's, about LS-9; feedback has been given.
    let others: String
  }

  let service: TestService
  let units: Units
  let people: People
  let sessions: Sessions
  let assessments: Assessments

  var clock: TestClock { service.clock }

  init() async throws {
    let service = try TestService()
    let (units, people) = try await Self.found(service)
    self.service = service
    self.units = units
    self.people = people
    sessions = try await Self.record(service, people)
    assessments = try await Self.audit(service, people, units)
  }

  private static func found(_ service: TestService) async throws -> (Units, People) {
    try await service.store.write(
      Act(
        "test.found", by: nil, at: service.clock.now,
        sealing: service.store.vault.keys(for: child("LS-1")))
    ) { transaction in
      let found = Found(transaction: transaction, service: service)
      let top = try found.unit("Lanternshire (fictional)", .organisation)
      let area = try found.unit("Safeguarding", .service, in: top)
      let units = Units(
        organisation: top, service: area, harbour: try found.unit("Harbour team", .team, in: area),
        meadow: try found.unit("Meadow team", .team, in: area))
      let people = try Self.people(found, units)
      try Self.ties(found, people, units)
      return (units, people)
    }
  }

  private static func people(_ found: Found, _ units: Units) throws -> People {
    People(
      administrator: try found.person("Rowan Ellery", in: units.organisation),
      secondAdministrator: try found.person("Wren Alder", in: units.organisation),
      practitioner: try found.person("Ash Fernley", in: units.harbour),
      supervisor: try found.person("Sky Harrow", in: units.harbour),
      formerSupervisor: try found.person("Lark Mere", in: units.harbour),
      coverer: try found.person("Robin Thorne", in: units.meadow),
      otherPractitioner: try found.person("Bay Linden", in: units.meadow),
      otherSupervisor: try found.person("Reed Marsh", in: units.meadow),
      newWorker: try found.person("Jay Rushes", in: units.meadow),
      auditor: try found.person("Moss Hollow", in: units.organisation),
      safeguardingLead: try found.person("Fen Willow", in: units.organisation),
      informationGovernance: try found.person("Vale Hazel", in: units.organisation),
      leader: try found.person("Brook Stone", in: units.organisation),
      participationWorker: try found.person("Heath Sorrel", in: units.organisation),
      leaver: try found.person("Glen Birch", in: units.meadow, left: day("2026-02-27")))
  }

  private static func ties(_ found: Found, _ people: People, _ units: Units) throws {
    try found.grant(.administrator, to: people.administrator)
    try found.grant(.administrator, to: people.secondAdministrator)
    for worker in [people.practitioner, people.otherPractitioner, people.newWorker, people.leaver] {
      try found.grant(.practitioner, to: worker)
    }
    try found.grant(.qualityAuditor, to: people.auditor)
    try found.grant(.safeguardingLead, to: people.safeguardingLead)
    try found.grant(.informationGovernance, to: people.informationGovernance)
    try found.grant(.leader, to: people.leader, leading: units.service)
    try found.grant(.participationWorker, to: people.participationWorker)
    try found.tie(people.formerSupervisor, people.practitioner, until: "2025-11-30")
    try found.tie(people.supervisor, people.practitioner, from: "2025-12-01")
    try found.tie(people.otherSupervisor, people.otherPractitioner)
    try found.cover(people.coverer, people.practitioner)
    try found.allocate("LS-1", to: people.newWorker)
  }

  private static func record(_ service: TestService, _ people: People) async throws -> Sessions {
    Sessions(
      individual: try await service.record(
        Entry.individual(with: people.practitioner, on: "2026-02-09", about: ["LS-1", "LS-2"]),
        by: people.supervisor),
      earlier: try await service.record(
        Entry.individual(with: people.practitioner, on: "2025-10-06", about: ["LS-1"]),
        by: people.formerSupervisor),
      group: try await service.record(
        Entry.group(
          with: [people.practitioner, people.otherPractitioner], attended: [people.practitioner],
          on: "2026-02-12", about: "LS-2"), by: people.supervisor),
      others: try await service.record(
        Entry.individual(with: people.otherPractitioner, on: "2026-02-10", about: ["LS-9"]),
        by: people.otherSupervisor))
  }

  private static func audit(
    _ service: TestService, _ people: People, _ units: Units
  ) async throws -> Assessments {
    func registered(
      _ reference: String, _ child: String, _ practitioner: Person.ID, _ team: Team.ID,
      feedbackOn: String?
    ) async throws -> String {
      let made = try await service.call(
        AssessmentsRegister.self,
        .init(
          assessment: Entry.assessment(reference, of: child, by: practitioner, in: team),
          idempotencyKey: service.key()), as: people.auditor)
      try await service.call(
        AssessmentsAudit.self,
        .init(
          assessment: made.id, audit: Entry.audit(feedbackOn: feedbackOn),
          idempotencyKey: service.key()), as: people.auditor)
      return made.id
    }
    return Assessments(
      own: try await registered(
        "A-1", "LS-1", people.practitioner, units.harbour, feedbackOn: nil),
      others: try await registered(
        "A-2", "LS-9", people.otherPractitioner, units.meadow, feedbackOn: "2026-02-27"))
  }
}

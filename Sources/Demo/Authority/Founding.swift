import Handlers
import Workbook
import WorkbookProtocol

/// Puts people, units, ties and roles in place, through the same methods an administrator uses.
struct Founding {
  static let organisation = "Lanternshire Council (fictional)"
  /// Names the accounts, so that a folder made earlier is known again.
  static let administratorUsername = "demo-administrator"

  /// The role in whose name an account is offered for trying; `nil` for an account that is nobody's of the demonstration.
  static func role(of username: String) -> String? {
    var stem = Substring(username)
    while let last = stem.last, last.isNumber || last == "-" { stem.removeLast() }
    return [
      "demo-administrator": "administrator", "demo-leader": "leader",
      "demo-auditor": "qualityAuditor", "demo-safeguarding-lead": "safeguardingLead",
      "demo-information-governance": "informationGovernance",
      "demo-participation-lead": "participationLead",
      "demo-participation-worker": "participationWorker", "demo-supervisor": "supervisor",
      "demo-practitioner": "practitioner",
    ][String(stem)]
  }

  private static let services = [
    "Lanternshire Family Help (fictional)", "Lanternshire Safeguarding (fictional)",
    "Lanternshire Adolescents (fictional)",
  ]
  /// Team name, the position of its service, and how many practitioners it has: large ones whose figures can be shown, and
  /// small ones whose figures cannot.
  private static let teams = [
    ("Harbour team", 0, 14), ("Meadow team", 0, 13), ("Orchard team", 0, 6), ("Bridge team", 1, 9),
    ("Quarry team", 1, 6), ("Lantern team", 2, 6), ("Compass team", 2, 5), ("Tideway team", 2, 5),
  ]
  private static let agencies = [
    "Lanternside Youth (fictional)", "Lantern Vale NHS Trust (fictional)",
  ]

  let workbook: LocalWorkbook
  let services: Services
  let start: Day
  let end: Day
  var chance: Chance
  private var nextName = 0
  private var keys = StoryKeys("founding")

  init(workbook: LocalWorkbook, services: Services, start: Day, end: Day, chance: Chance) {
    self.workbook = workbook
    self.services = services
    self.start = start
    self.end = end
    self.chance = chance
  }

  mutating func found() async throws -> Cast {
    let first = try await firstAdministrator()
    let admin = workbook.signedIn(as: first.id)
    let units = try await self.units(admin)
    let second = try await add(
      admin, role: "administrator", username: "demo-administrator-2", unit: units.organisation)
    try await grant(admin, .administrator, to: second.id, by: nil)
    var cast = Cast(
      administrator: first, secondAdministrator: second, organisation: units.organisation)
    cast.accounts = [first]
    try await addOffices(&cast, units)
    try await addSupervisors(&cast, units)
    try await addPractitioners(&cast, units)
    return cast
  }

  private struct Units {
    var organisation: Team.ID
    var services: [Team.ID] = []
    var teams: [Team.ID] = []
  }

  private mutating func firstAdministrator() async throws -> Member {
    guard let code = try await services.codeForFirstAdministrator() else {
      throw LocalFailure(method: "auth.claim", code: 0, text: "the folder is not empty")
    }
    let name = newName()
    let claimed = try await workbook.call(
      AuthClaim.self,
      .init(
        code: code, name: name, agency: Self.organisation,
        discipline: .other))
    return Member(
      id: try id(claimed.id), name: name, username: Self.administratorUsername,
      role: "administrator")
  }

  private mutating func units(_ admin: LocalWorkbook) async throws -> Units {
    let all = try await admin.call(TeamsList.self, .init())
    guard let top = all.items.first else {
      throw LocalFailure(method: "teams.list", code: 0, text: "there is no organisation")
    }
    var units = Units(organisation: try id(top.id))
    for name in Self.services {
      let added = try await admin.call(
        TeamsAdd.self,
        .init(
          name: name, level: .service, idempotencyKey: keys.next(),
          parent: units.organisation.description))
      units.services.append(try id(added.id))
    }
    for (name, service, _) in Self.teams {
      let added = try await admin.call(
        TeamsAdd.self,
        .init(
          name: "\(name) (fictional)", level: .team, idempotencyKey: keys.next(),
          parent: units.services[service].description))
      units.teams.append(try id(added.id))
    }
    return units
  }

  /// One account for each role that is not a practitioner's, and two more auditors.
  private mutating func addOffices(_ cast: inout Cast, _ units: Units) async throws {
    let offices: [(Wire.Role, String)] = [
      (.leader, "demo-leader"), (.qualityAuditor, "demo-auditor"),
      (.qualityAuditor, "demo-auditor-2"), (.qualityAuditor, "demo-auditor-3"),
      (.safeguardingLead, "demo-safeguarding-lead"),
      (.informationGovernance, "demo-information-governance"),
      (.participationLead, "demo-participation-lead"),
      (.participationWorker, "demo-participation-worker"),
    ]
    let admin = workbook.signedIn(as: cast.administrator.id)
    for (role, username) in offices {
      // Those who work with young people belong to a service, the offices to the authority as a whole.
      let isParticipation = role == .participationLead || role == .participationWorker
      let member = try await add(
        admin, role: role.rawValue, username: username,
        unit: isParticipation ? units.services[2] : units.organisation)
      try await grant(
        admin, role, to: member.id, by: cast.secondAdministrator.id,
        leading: role == .leader ? units.organisation : nil)
      if role == .qualityAuditor { cast.auditors.append(member) }
      if role == .leader { cast.leader = member }
      if !cast.accounts.contains(where: { $0.role == member.role }) {
        cast.accounts.append(member)
      }
    }
  }

  private mutating func addSupervisors(_ cast: inout Cast, _ units: Units) async throws {
    let admin = workbook.signedIn(as: cast.administrator.id)
    for (index, team) in units.teams.enumerated() {
      let member = try await add(
        admin, role: "supervisor", username: "demo-supervisor-\(index + 1)", unit: team)
      cast.supervisors.append(member)
      cast.tendency[member.id] = chance.bell() * 0.35
    }
    if let first = cast.supervisors.first { cast.accounts.append(first) }
  }

  private mutating func addPractitioners(_ cast: inout Cast, _ units: Units) async throws {
    let admin = workbook.signedIn(as: cast.administrator.id)
    var number = 0
    for (teamIndex, team) in units.teams.enumerated() {
      let seats = Self.teams[teamIndex].2
      for seat in 0..<seats {
        number += 1
        let isNew = seat == seats - 1 && teamIndex % 2 == 0
        let isPartner = seat == seats - 2 && teamIndex % 3 == 0
        let started = start.adding(
          days: isNew
            ? Int.random(in: 30...240, using: &chance) : -Int.random(in: 60...1500, using: &chance))
        let member = try await add(
          admin, role: "practitioner", username: "demo-practitioner-\(number)", unit: team,
          started: started, careerStage: isNew ? .newlyQualified : .established,
          agency: isPartner ? chance.one(of: Self.agencies) : Self.organisation,
          discipline: isPartner ? .youthWork : .socialWork,
          objects: number == 13 || number == 42)
        try await grant(
          admin, .practitioner, to: member.id, by: nil, from: max(start, started))
        let supervisor = cast.supervisors[teamIndex]
        try await assign(admin, member.id, to: supervisor.id, from: max(start, started))
        cast.practitioners.append(
          Practitioner(
            member: member, supervisor: supervisor, team: team, started: max(start, started),
            left: number == 29 ? end.adding(days: -120) : nil, skill: chance.bell() * 0.22))
        if number == 1 { cast.accounts.append(member) }
      }
    }
  }

  private mutating func add(
    _ admin: LocalWorkbook, role: String, username: String, unit: Team.ID, started: Day? = nil,
    careerStage: Wire.CareerStage = .established, agency: String = Founding.organisation,
    discipline: Wire.Discipline = .socialWork, objects: Bool = false
  ) async throws -> Member {
    let name = newName()
    let added = try await admin.call(
      PeopleAdd.self,
      .init(
        person: .init(
          name: name, discipline: discipline, agency: agency, team: unit.description,
          careerStage: careerStage, started: (started ?? start.adding(days: -400)).description,
          objectsToLinking: objects ? true : nil), idempotencyKey: keys.next()))
    return Member(id: try id(added.id), name: name, username: username, role: role)
  }

  private mutating func grant(
    _ admin: LocalWorkbook, _ role: Wire.Role, to person: Person.ID, by second: Person.ID?,
    leading unit: Team.ID? = nil, from: Day? = nil
  ) async throws {
    let granted = try await admin.call(
      RolesGrant.self,
      .init(
        person: person.description, role: role, from: (from ?? start).description,
        idempotencyKey: keys.next(), unit: unit?.description))
    guard let second else { return }
    try await workbook.signedIn(as: second).call(
      RolesApprove.self,
      .init(id: granted.id, ifRevision: granted.revision, idempotencyKey: keys.next()))
  }

  private mutating func assign(
    _ admin: LocalWorkbook, _ person: Person.ID, to supervisor: Person.ID, from: Day
  ) async throws {
    try await admin.call(
      PeopleAssignSupervisor.self,
      .init(
        person: person.description, supervisor: supervisor.description, kind: .supervising,
        from: from.description, idempotencyKey: keys.next()))
  }

  private mutating func newName() -> String {
    defer { nextName += 1 }
    return Names.name(nextName)
  }
}

/// Idempotency keys of the story: each call is made once.
struct StoryKeys {
  private let chapter: String
  private var count = 0

  init(_ chapter: String) {
    self.chapter = chapter
  }

  mutating func next() -> String {
    count += 1
    return "story-\(chapter)-\(count)"
  }
}

func id<Of>(_ text: String) throws -> Identifier<Of> {
  guard let id = Identifier<Of>(text) else {
    throw LocalFailure(method: "", code: 0, text: "\(text) is no id")
  }
  return id
}

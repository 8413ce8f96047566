import Sealing
import Storage
import Workbook
import WorkbookProtocol

/// A record as one caller stands to it.
struct Target: Sendable {
  let name: String
  let id: String
  /// A case discussion of a session.
  var discussion = ""
  /// For a person: whom they would be supervised by, and by whom the caller would record it.
  var supervisor: String?
  let relations: Set<AccessRelation>
  var isMissing = false
  var revision = 1

  static func missing(_ id: String) -> Target {
    Target(name: "missing", id: id, discussion: id, relations: [], isMissing: true)
  }
}

/// One caller of one role, with people, sessions, assessments, grants and tokens in every relation to them.
struct Family: Sendable {
  let role: Wire.Role?
  let caller: Person.ID
  var people: [Target] = []
  var sessions: [Target] = []
  var assessments: [Target] = []
  var grants: [Target] = []
  var tokens: [Target] = []
  var browsers: [Target] = []
  var brokenGlass: [Target] = []
  var units: [Target] = []
  var checkIns: [Target] = []
  var wishes: [Target] = []
  var promises: [Target] = []
  var contributions: [AnswerPath.State: [Target]] = [:]
  var concerns: [Target] = []
  var activities: [Target] = []

  var name: String { role?.rawValue ?? "no role" }
}

/// Every role, each with a family, beside people who belong to nobody.
struct Families: Sendable {
  let service: TestService
  let all: [Family]
  let organisation: Team.ID
  let team: Team.ID
  let stranger: Person.ID
  /// Supervises whoever the callers do not.
  let elder: Person.ID
  let spare: Person.ID
  let leaver: Person.ID
  let notYetHere: Person.ID

  /// The people of one family.
  struct Cast: Sendable {
    var caller, supervisee, former, covered: Person.ID
    var number: Int

    var child: String { "LS-\(number)" }
    var allocatedChild: String { "LS-\(number)-A" }
  }

  /// The people of no family.
  struct Shared: Sendable {
    let organisation, team, led: Team.ID
    let administrator, stranger, elder, spare, leaver, notYetHere, colleague, emergency: Person.ID
    let emergencyChild = "LS-EMERGENCY"
    let waiting: RoleGrant.ID
  }

  static func made() async throws -> Families {
    let service = try TestService()
    let roles: [Wire.Role?] = [nil] + Wire.Role.allCases
    let (shared, casts) = try await found(service, roles)
    let strangers = try await service.record(
      Entry.individual(with: shared.stranger, on: "2026-02-03", about: ["LS-0", "LS-0-2"]),
      by: shared.elder)
    let strangersAssessment = try await register("A-0", "LS-0", shared.stranger, shared, service)
    let strangersToken = try await token(of: shared.stranger, service)
    let strangersBrowser = try await browser(of: shared.stranger, service)
    let broken = try await breakGlass(for: .worker(shared.stranger), by: shared.elder, service)
    if let caller = casts.first?.caller {
      let child = child(shared.emergencyChild)
      for subject in [BreakGlass.Subject.worker(shared.emergency), .youngPerson(child)] {
        _ = try await breakGlass(for: subject, by: caller, service)
      }
    }
    var families: [Family] = []
    for (role, cast) in zip(roles, casts) {
      var family = Family(role: role, caller: cast.caller)
      family.people = people(cast, shared, role)
      family.sessions = try await sessions(cast, shared, role, service)
      family.sessions.append(
        try await target("unrelated", strangers, shared.elder, [], service))
      family.assessments = try await assessments(cast, shared, role, service)
      family.assessments.append(
        Target(name: "unrelated", id: strangersAssessment, relations: []))
      family.grants = [
        Target(name: "unrelated", id: shared.waiting.description, relations: []),
        .missing("00000000-0000-7000-8000-000000000abc"),
      ]
      family.tokens = [
        Target(name: "own", id: try await token(of: cast.caller, service), relations: [.oneself]),
        Target(name: "unrelated", id: strangersToken, relations: []),
        .missing("00000000-0000-7000-8000-000000000abc"),
      ]
      family.browsers = [
        Target(name: "own", id: try await browser(of: cast.caller, service), relations: [.oneself]),
        Target(name: "unrelated", id: strangersBrowser, relations: []),
        .missing("00000000-0000-7000-8000-000000000abc"),
      ]
      family.brokenGlass = [
        Target(name: "about a stranger", id: broken, relations: []),
        .missing("00000000-0000-7000-8000-000000000abc"),
      ]
      try await addResilience(to: &family, cast, shared, service)
      families.append(family)
    }
    try await addParticipation(to: &families, casts, shared, service)
    return Families(
      service: service, all: families, organisation: shared.organisation,
      team: shared.team, stranger: shared.stranger,
      elder: shared.elder, spare: shared.spare, leaver: shared.leaver,
      notYetHere: shared.notYetHere)
  }

  private static func people(_ cast: Cast, _ shared: Shared, _ role: Wire.Role?) -> [Target] {
    func person(
      _ name: String, _ id: Person.ID, _ relations: Set<AccessRelation>, by: Person.ID? = nil
    ) -> Target {
      Target(
        name: name, id: id.description, supervisor: (by ?? cast.caller).description,
        relations: relations)
    }
    return [
      person("self", cast.caller, [.oneself]),
      person("supervisee", cast.supervisee, [.supervisor, .sharedWith]),
      person("former supervisee", cast.former, [.formerSupervisor]),
      person("covered", cast.covered, [.covering], by: shared.elder),
      person("own supervisor", shared.elder, []),
      person("stranger of the same team", shared.stranger, []),
      person("in a unit that a leader leads", shared.colleague, role == .leader ? [.line] : []),
      person("leaver", shared.leaver, []),
      .missing("00000000-0000-7000-8000-000000000abc"),
    ]
  }

  private static func sessions(
    _ cast: Cast, _ shared: Shared, _ role: Wire.Role?, _ service: TestService
  ) async throws -> [Target] {
    func held(
      _ name: String, by supervisor: Person.ID, with supervisee: Person.ID, on day: String,
      about child: String, _ relations: Set<AccessRelation>
    ) async throws -> Target {
      let entry = Entry.individual(
        with: supervisee, on: day, about: [child, "\(child)-2"])
      let id = try await service.record(entry, by: supervisor)
      return try await target(name, id, supervisor, relations, service)
    }
    let group = try await service.record(
      Entry.group(
        with: [shared.stranger], attended: [cast.caller], on: "2026-02-12", about: "LS-0"),
      by: shared.elder)
    return [
      try await held(
        "own", by: shared.elder, with: cast.caller, on: "2026-02-09", about: cast.child,
        [.supervisee]),
      try await held(
        "held", by: cast.caller, with: cast.supervisee, on: "2026-02-09", about: cast.child,
        [.holder, .supervisor]),
      try await held(
        "taken over", by: shared.elder, with: cast.supervisee, on: "2025-10-06",
        about: cast.child, [.supervisor]),
      try await held(
        "formerly held", by: cast.caller, with: cast.former, on: "2025-10-06", about: cast.child,
        [.formerSupervisor]),
      try await held(
        "covered", by: shared.elder, with: cast.covered, on: "2026-02-09", about: cast.child,
        [.covering]),
      try await held(
        "about a young person allocated", by: shared.elder, with: shared.stranger,
        on: "2026-02-09", about: cast.allocatedChild, [.allocated]),
      try await target("attended", group, shared.elder, [.attended], service),
      try await held(
        "of somebody who has left", by: shared.elder, with: shared.leaver, on: "2026-02-09",
        about: "LS-0", []),
      try await held(
        "of a worker in an emergency", by: shared.elder, with: shared.emergency,
        on: "2026-02-09", about: "LS-0", role == nil ? [.brokenGlass] : []),
      try await held(
        "about a young person in an emergency", by: shared.elder, with: shared.stranger,
        on: "2026-02-10", about: shared.emergencyChild,
        role == nil ? [.brokenGlassForChild] : []),
      .missing("00000000-0000-7000-8000-000000000abc"),
    ]
  }

  /// The session with the id of its first case discussion, as its supervisor sees it.
  private static func target(
    _ name: String, _ id: String, _ supervisor: Person.ID, _ relations: Set<AccessRelation>,
    _ service: TestService
  ) async throws -> Target {
    let uuid = required(SessionID(id), id)
    let discussion = try await service.store.read { try $0.session(uuid)?.discussions.first?.id }
    return Target(
      name: name, id: id, discussion: required(discussion, "a discussion").description,
      relations: relations)
  }

  private static func assessments(
    _ cast: Cast, _ shared: Shared, _ role: Wire.Role?, _ service: TestService
  ) async throws -> [Target] {
    [
      Target(
        name: "own",
        id: try await register("A-\(cast.number)", cast.child, cast.caller, shared, service),
        relations: [.auditedPractitioner]),
      Target(
        name: "supervisee's",
        id: try await register("B-\(cast.number)", cast.child, cast.supervisee, shared, service),
        relations: [.supervisor]),
      Target(
        name: "former supervisee's",
        id: try await register("F-\(cast.number)", cast.child, cast.former, shared, service),
        relations: [.formerSupervisor]),
      Target(
        name: "of somebody who has left",
        id: try await register("L-\(cast.number)", "LS-0", shared.leaver, shared, service),
        relations: []),
      Target(
        name: "of a worker in an emergency",
        id: try await register("W-\(cast.number)", "LS-0", shared.emergency, shared, service),
        relations: role == nil ? [.brokenGlass] : []),
      Target(
        name: "about a young person in an emergency",
        id: try await register(
          "E-\(cast.number)", shared.emergencyChild, shared.stranger, shared, service),
        relations: role == nil ? [.brokenGlassForChild] : []),
      .missing("00000000-0000-7000-8000-000000000abc"),
    ]
  }

  private static func register(
    _ reference: String, _ youngPerson: String, _ practitioner: Person.ID, _ shared: Shared,
    _ service: TestService
  ) async throws -> String {
    let id: Assessment.ID = service.newID()
    let assessment = Assessment(
      id: id, reference: required(AssessmentReference(reference), reference),
      youngPerson: child(youngPerson), kind: .childAndFamily, practitioner: practitioner,
      team: shared.team, referred: day("2026-01-05"), started: day("2026-01-06"),
      completed: day("2026-02-13"), overrunReason: nil, mainWorkerChanged: false)
    try await service.found(sealing: [assessment.youngPerson]) {
      try $0.transaction.register(assessment)
    }
    return id.description
  }

  private static func browser(
    of person: Person.ID, _ service: TestService
  ) async throws -> String {
    let id = service.ids.next(at: service.clock.now)
    let session = BrowserSession(
      id: id, person: person, how: .password, at: service.clock.now, provedAt: service.clock.now,
      isLimited: false)
    let secret = Token.random(from: .system)
    try await service.store.write(Act("test.found", by: nil, at: service.clock.now)) {
      try $0.begin(session, with: secret)
    }
    return Identifier<BrowserSession>(id).description
  }

  private static func breakGlass(
    for subject: BreakGlass.Subject, by reader: Person.ID, _ service: TestService
  ) async throws -> String {
    let broken = BreakGlass(
      id: service.newID(), by: reader, subject: subject,
      reason: required(Words("An emergency at night"), "a reason"), at: service.clock.now)
    try await service.store.write(
      Act(
        "test.found", by: nil, at: service.clock.now,
        sealing: service.store.vault.keys(for: subject))
    ) { try $0.add(broken) }
    return broken.id.description
  }

  private static func token(of person: Person.ID, _ service: TestService) async throws -> String {
    try await service.call(
      AuthCreateToken.self, .init(label: "One", days: 1, idempotencyKey: service.key()), as: person
    ).id
  }
}

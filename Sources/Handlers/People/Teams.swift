import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func addTeam(_ params: TeamsAdd.Params, _ call: Call<Visit>) async throws -> TeamsAdd.Result {
    guard let name = Words(params.name) else {
      throw Fault.invalidParam("/name", "Say what the unit is called.")
    }
    let team = Team(
      id: try id(params.id, at: now()), name: name, level: try same(params.level),
      parent: try params.parent.reading(Team.ID.init(wire:)))
    let written = try await write(
      TeamsAdd.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      try writing.transaction.requirePlace(of: team)
      try writing.transaction.add(team)
      return (team.id.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func listTeams(
    _ params: TeamsList.Params, _ call: Call<Visit>
  ) async throws -> TeamsList.Result {
    let parent = try params.parent.reading(Team.ID.init(wire:))
    let paging = try Paging(
      TeamsList.self, filter: .init(parent: params.parent), cursor: params.cursor,
      limit: params.limit, caller: try signedIn(call), vault: store.vault)
    return try await read(TeamsList.self, call) { reading in
      let teams = try reading.snapshot.teams().filter { parent == nil || $0.value.parent == parent }
      let page = try paging.page(teams.sorted { $0.order.lexicographicallyPrecedes($1.order) }) {
        $0.order
      }
      return .init(
        items: try page.items.readingEach { recorded throws(WireMismatch) in
          .init(
            id: recorded.value.id.description, revision: recorded.revision,
            name: recorded.value.name.text, level: try same(recorded.value.level),
            parent: recorded.value.parent?.description)
        }, nextCursor: page.next)
    }
  }
}

extension Recorded<Team> {
  /// The organisation, then services, then teams; each by name.
  fileprivate var order: [String] {
    let level = Team.Level.allCases.firstIndex(of: value.level) ?? 0
    return [String(level), value.name.text, value.id.description]
  }
}

extension Transaction {
  /// A team belongs to a service, a service to the organisation, and there is one organisation.
  fileprivate func requirePlace(of team: Team) throws {
    let above: Team.Level?
    switch team.level {
    case .organisation: above = nil
    case .service: above = .organisation
    case .team: above = .service
    }
    guard let above else {
      let hasOne = try teams().contains { $0.value.level == .organisation }
      guard !hasOne, team.parent == nil else {
        throw Fault.ruleViolated(
          hasOne ? "There is an organisation already." : "The organisation belongs to no unit.",
          at: "/level")
      }
      return
    }
    guard let parent = team.parent, try self.team(parent)?.value.level == above else {
      throw Fault.ruleViolated(
        "A \(team.level.rawValue) belongs to \(above == .service ? "a service" : "the organisation"): "
          + "give its id as parent; teams.list shows them.", at: "/parent")
    }
  }
}

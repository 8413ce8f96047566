import Storage
import Workbook
import WorkbookProtocol

/// The people and ties of every family, put in place in one write.
extension Families {
  static func found(
    _ service: TestService, _ roles: [Wire.Role?]
  ) async throws -> (Shared, [Cast]) {
    let children = roles.indices.map { child("LS-\($0 + 1)-A") }
    let act = Act(
      "test.found", by: nil, at: service.clock.now,
      sealing: Set(children.flatMap { service.store.vault.keys(for: $0) }))
    return try await service.store.write(act) { transaction in
      let found = Found(transaction: transaction, service: service)
      let top = try found.unit("Lanternshire (fictional)", .organisation)
      let led = try found.unit("The leader's service", .service, in: top)
      let other = try found.unit("Another service", .service, in: top)
      let team = try found.unit("The callers' team", .team, in: other)
      let colleagues = try found.unit("The leader's team", .team, in: led)
      let administrator = try found.person("Administrator", in: top)
      try found.grant(.administrator, to: administrator)
      let stranger = try found.person("Stranger", in: team)
      let elder = try found.person("Elder", in: team)
      try found.tie(elder, stranger)
      let shared = Shared(
        organisation: top, team: team, led: led, administrator: administrator, stranger: stranger,
        elder: elder,
        spare: try found.person("Spare", in: team),
        leaver: try found.person("Leaver", in: team, left: day("2026-02-27")),
        notYetHere: try found.person("Not yet here", in: team, started: "2026-03-09"),
        colleague: try found.person("Colleague", in: colleagues),
        emergency: try found.person("Emergency", in: team),
        waiting: try found.grant(
          .participationLead, to: stranger, waiting: true, by: administrator))
      try found.tie(elder, shared.leaver, until: "2026-02-27")
      try found.tie(elder, shared.emergency)
      let casts = try roles.enumerated().map { index, role in
        try cast(found, role, index + 1, shared, leading: led)
      }
      return (shared, casts)
    }
  }

  private static func cast(
    _ found: Found, _ role: Wire.Role?, _ number: Int, _ shared: Shared, leading unit: Team.ID
  ) throws -> Cast {
    let name = role?.rawValue ?? "nobody"
    let cast = Cast(
      caller: try found.person("\(name)", in: shared.team),
      supervisee: try found.person("\(name)'s supervisee", in: shared.team),
      former: try found.person("\(name)'s former supervisee", in: shared.team),
      covered: try found.person("\(name) covers", in: shared.team), number: number)
    if let role = role.flatMap({ Role(rawValue: $0.rawValue) }) {
      try found.grant(role, to: cast.caller, leading: role == .leader ? unit : nil)
    }
    try found.tie(shared.elder, cast.caller)
    try found.tie(shared.elder, cast.supervisee, until: "2025-11-30")
    try found.tie(cast.caller, cast.supervisee, from: "2025-12-01")
    try found.tie(cast.caller, cast.former, until: "2025-11-30")
    try found.tie(shared.elder, cast.former, from: "2025-12-01")
    try found.tie(shared.elder, cast.covered)
    try found.cover(cast.caller, cast.covered)
    try found.allocate(cast.allocatedChild, to: cast.caller)
    return cast
  }
}

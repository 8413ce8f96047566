package import Workbook

/// The fixed hierarchy of a release: organisation, services, teams (DOMAIN §2.3).
///
/// The same whatever order the units come in. A unit whose parent is unknown, or is not of a higher
/// level, is a root of its own, so there may be several and there is never a circle.
package struct UnitTree: Hashable, Sendable {
  /// As they are printed: the organisation, its own teams, then each service followed by its teams;
  /// by name, then id.
  package let units: [Team]
  private let byID: [Team.ID: Team]
  private let parents: [Team.ID: Team.ID]
  private let childrenOf: [Team.ID: [Team.ID]]

  package init(_ teams: [Team]) {
    let byID = Dictionary(teams.map { ($0.id, $0) }) { first, second in
      Self.precedes(first, second) ? first : second
    }
    var parents: [Team.ID: Team.ID] = [:]
    for team in byID.values {
      guard let parent = team.parent, let above = byID[parent]?.level,
        above.rank < team.level.rank
      else { continue }
      parents[team.id] = parent
    }
    let sorted = byID.values.sorted(by: Self.precedes)
    var childrenOf: [Team.ID: [Team.ID]] = [:]
    for team in sorted {
      guard let parent = parents[team.id] else { continue }
      childrenOf[parent, default: []].append(team.id)
    }
    var units: [Team] = []
    func visit(_ team: Team) {
      units.append(team)
      childrenOf[team.id, default: []].compactMap { byID[$0] }.forEach(visit)
    }
    let roots = sorted.filter { parents[$0.id] == nil }
    for level in Team.Level.allCases {
      roots.filter { $0.level == level }.forEach(visit)
    }
    self.units = units
    self.byID = byID
    self.parents = parents
    self.childrenOf = childrenOf
  }

  /// `nil` for a unit that is not in the tree.
  package subscript(_ id: Team.ID) -> Team? { byID[id] }

  package func level(of id: Team.ID) -> Team.Level? { byID[id]?.level }

  /// `nil` for a root.
  package func parent(of id: Team.ID) -> Team.ID? { parents[id] }

  /// In printed order.
  package func children(of id: Team.ID) -> [Team.ID] { childrenOf[id] ?? [] }

  /// The same tree without the levels below.
  package func upTo(_ lowest: Team.Level) -> UnitTree {
    UnitTree(units.filter { $0.level.rank <= lowest.rank })
  }

  /// Each unit's own people and those of everything below it. Units that are not in the tree count
  /// nowhere.
  package func total<Count: GroupCount>(_ direct: [Team.ID: Count]) -> [Team.ID: Count] {
    var total = Dictionary(uniqueKeysWithValues: units.map { ($0.id, direct[$0.id] ?? .none) })
    // Every unit stands after its parent.
    for unit in units.reversed() {
      guard let parent = parents[unit.id] else { continue }
      total[parent] = (total[parent] ?? .none) + (total[unit.id] ?? .none)
    }
    return total
  }

  /// The people of the levels below, counted in the unit above theirs that is left in ``upTo(_:)``.
  /// Those of a team that has none above it count nowhere.
  package func rolledUp<Count: GroupCount>(
    _ direct: [Team.ID: Count], to lowest: Team.Level
  ) -> [Team.ID: Count] {
    var rolled: [Team.ID: Count] = [:]
    for unit in units {
      guard let count = direct[unit.id], let kept = unitAtOrAbove(unit.id, lowest) else { continue }
      rolled[kept] = (rolled[kept] ?? .none) + count
    }
    return rolled
  }

  /// The unit itself, or the first above it, of that level or a higher one.
  package func unitAtOrAbove(_ id: Team.ID, _ lowest: Team.Level) -> Team.ID? {
    guard let level = level(of: id) else { return nil }
    if level.rank <= lowest.rank { return id }
    return parent(of: id).flatMap { unitAtOrAbove($0, lowest) }
  }

  /// Among the children of one unit: its own teams before the services, which are followed by
  /// theirs.
  private static func precedes(_ one: Team, _ other: Team) -> Bool {
    if one.level != other.level { return one.level.rank > other.level.rank }
    return (one.name.text, one.id) < (other.name.text, other.id)
  }
}

extension Team.Level {
  /// 0 at the top.
  fileprivate var rank: Int {
    switch self {
    case .organisation: 0
    case .service: 1
    case .team: 2
    }
  }
}

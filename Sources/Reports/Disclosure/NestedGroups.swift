import Workbook

/// The units of a tree as sets of people, one inside the other. Units without people are left out.
struct NestedGroups<Count: GroupCount> {
  struct Group {
    let unit: Team.ID
    /// 0 for a root.
    let depth: Int
    /// All its people.
    let total: Count
    /// Those in none of the groups inside it.
    let direct: Count
    /// Positions of the groups directly inside it.
    var inside: [Int] = []
  }

  /// Every group stands after the one it is inside of.
  private(set) var all: [Group] = []

  init(_ tree: UnitTree, _ direct: [Team.ID: Count]) {
    let total = tree.total(direct)
    var positions: [Team.ID: Int] = [:]
    for unit in tree.units.map(\.id) {
      guard let people = total[unit], !people.isEmpty else { continue }
      let outer = tree.parent(of: unit).flatMap { positions[$0] }
      positions[unit] = all.count
      if let outer { all[outer].inside.append(all.count) }
      let depth = outer.map { all[$0].depth + 1 } ?? 0
      all.append(
        Group(unit: unit, depth: depth, total: people, direct: direct[unit] ?? .none))
    }
  }

  /// What is under the group and under no shown group inside it, part by part, without empty parts.
  func remainder(of group: Int, _ shown: Set<Int>) -> [Count] {
    ([all[group].direct] + all[group].inside.map { uncovered($0, shown) }).filter { !$0.isEmpty }
  }

  /// The shown groups inside it that no other shown group inside it holds.
  func shownDirectlyBelow(_ group: Int, _ shown: Set<Int>) -> [Int] {
    all[group].inside.flatMap {
      shown.contains($0) ? [$0] : shownDirectlyBelow($0, shown)
    }
  }

  /// The one with fewer people; of two alike the deeper; then by id.
  func isHiddenBefore(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (all[one], all[other])
    if one.total.people != other.total.people { return one.total.people < other.total.people }
    if one.depth != other.depth { return one.depth > other.depth }
    return one.unit < other.unit
  }

  private func uncovered(_ group: Int, _ shown: Set<Int>) -> Count {
    guard !shown.contains(group) else { return .none }
    return all[group].inside.reduce(all[group].direct) { $0 + uncovered($1, shown) }
  }
}

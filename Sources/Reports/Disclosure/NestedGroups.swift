import Workbook

/// The units of a tree as sets of people: units without people are left out, and units with the
/// same people are one group. So a group either has no group inside it or has at least two parts.
struct NestedGroups<Count: GroupCount> {
  struct Group {
    /// From the top.
    var units: [Team.ID]
    /// Levels above it that have other people.
    let depth: Int
    /// All its people.
    let total: Count
    /// Those in none of the groups inside it.
    var direct: Count
    /// Positions of the groups directly inside it.
    var inside: [Int] = []
  }

  /// Every group stands after the one it is inside of.
  private(set) var all: [Group] = []

  init(_ tree: UnitTree, _ direct: [Team.ID: Count]) {
    let total = tree.total(direct)
    for unit in tree.units where tree.parent(of: unit.id) == nil {
      add(unit.id, inside: nil, tree, direct, total)
    }
  }

  private mutating func add(
    _ unit: Team.ID, inside outer: Int?, _ tree: UnitTree, _ direct: [Team.ID: Count],
    _ total: [Team.ID: Count]
  ) {
    guard let people = total[unit], !people.isEmpty else { return }
    let own = direct[unit] ?? .none
    let position: Int
    if let outer, all[outer].total == people {
      position = outer
      all[outer].units.append(unit)
      all[outer].direct = own
    } else {
      position = all.count
      let depth = outer.map { all[$0].depth + 1 } ?? 0
      all.append(Group(units: [unit], depth: depth, total: people, direct: own))
      if let outer { all[outer].inside.append(position) }
    }
    for child in tree.children(of: unit) { add(child, inside: position, tree, direct, total) }
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
    return one.units.lexicographicallyPrecedes(other.units)
  }

  private func uncovered(_ group: Int, _ shown: Set<Int>) -> Count {
    guard !shown.contains(group) else { return .none }
    return all[group].inside.reduce(all[group].direct) { $0 + uncovered($1, shown) }
  }
}

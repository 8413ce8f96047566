import Workbook

/// People under the units they belong to.
struct PeopleInUnits<Person> {
  let tree: UnitTree
  private let direct: [Team.ID: [Person]]

  /// Whoever belongs to no unit, or to one that is not in the tree, belongs to the organisation itself.
  init(_ people: [Person], in tree: UnitTree, unit: (Person) -> Team.ID?) {
    self.tree = tree
    let top = tree.units.first { $0.level == .organisation }?.id
    var direct: [Team.ID: [Person]] = [:]
    for person in people {
      let own = unit(person).flatMap { tree[$0]?.id }
      if let own = own ?? top { direct[own, default: []].append(person) }
    }
    self.direct = direct
  }

  /// By unit, without those of the units below it.
  func count(where isCounted: (Person) -> Bool) -> [Team.ID: Int] {
    direct.mapValues { $0.count(where: isCounted) }
  }

  func within(_ unit: Team.ID) -> [Person] {
    tree.children(of: unit).reduce(direct[unit] ?? []) { $0 + within($1) }
  }
}

import Testing
import Workbook

@testable import Reports

@Suite struct UnitTreeTests {
  private func unit(
    _ number: Int, _ name: String, _ level: Team.Level, in parent: Int? = nil
  ) throws -> Team {
    Team(
      id: SketchedAuthority.id(number), name: try #require(Words(name)), level: level,
      parent: parent.map(SketchedAuthority.id))
  }

  private func authority() throws -> [Team] {
    try [
      unit(1, "Reviewing", .team, in: 5), unit(2, "Northfield", .organisation),
      unit(3, "Assessment", .service, in: 2), unit(4, "East", .team, in: 3),
      unit(5, "Support", .service, in: 2), unit(6, "Central", .team, in: 3),
      unit(7, "Central", .team, in: 3), unit(8, "Principal's office", .team, in: 2),
    ]
  }

  @Test func `units are printed from the top, each service followed by its teams`() throws {
    let tree = UnitTree(try authority().reversed())
    #expect(
      tree.units.map(\.id) == [2, 8, 3, 6, 7, 4, 5, 1].map(SketchedAuthority.id))
    #expect(tree == UnitTree(try authority()))
    #expect(tree.children(of: SketchedAuthority.id(3)) == [6, 7, 4].map(SketchedAuthority.id))
    #expect(tree.parent(of: SketchedAuthority.id(3)) == SketchedAuthority.id(2))
    #expect(tree.parent(of: SketchedAuthority.id(2)) == nil)
    #expect(tree.level(of: SketchedAuthority.id(8)) == .team)
    #expect(tree[SketchedAuthority.id(99)] == nil)
  }

  @Test func `a unit whose parent is unknown or no higher than itself is a root, and circles end`()
    throws
  {
    let tree = UnitTree(
      try [
        unit(1, "A", .service, in: 77), unit(2, "B", .team, in: 3), unit(3, "C", .team, in: 2),
        unit(4, "D", .organisation, in: 1), unit(5, "E", .team, in: 5),
      ])
    #expect(tree.units.map(\.id) == [4, 1, 2, 3, 5].map(SketchedAuthority.id))
    #expect(tree.units.allSatisfy { tree.parent(of: $0.id) == nil })
  }

  @Test func `each unit counts its own people and those below, unknown units nowhere`() throws {
    let tree = UnitTree(try authority())
    let direct = Dictionary(
      uniqueKeysWithValues: [(2, 1), (3, 2), (4, 4), (6, 8), (1, 16), (99, 32)].map {
        (SketchedAuthority.id($0), HeadCount(answered: $1, couldAnswer: 2 * $1))
      })
    let total = tree.total(direct)
    func answered(_ number: Int) -> Int? { total[SketchedAuthority.id(number)]?.answered }
    #expect([2, 3, 4, 7, 5].map(answered) == [31, 14, 4, 0, 16])
    #expect(total[SketchedAuthority.id(2)]?.couldAnswer == 62)
    #expect(answered(99) == nil)
  }

  @Test func `up to the services there are no teams, and their people count in the services`()
    throws
  {
    let tree = UnitTree(try authority())
    let services = tree.upTo(.service)
    #expect(services.units.map(\.id) == [2, 3, 5].map(SketchedAuthority.id))
    let direct = Dictionary(
      uniqueKeysWithValues: (1...8).map { (SketchedAuthority.id($0), PeopleRecorded($0)) })
    let rolled = tree.rolledUp(direct, to: .service)
    #expect(rolled[SketchedAuthority.id(2)] == PeopleRecorded(2 + 8))
    #expect(rolled[SketchedAuthority.id(3)] == PeopleRecorded(3 + 4 + 6 + 7))
    #expect(rolled[SketchedAuthority.id(5)] == PeopleRecorded(5 + 1))
    #expect(rolled.count == 3)
    #expect(
      services.total(rolled)[SketchedAuthority.id(2)]
        == tree.total(direct)[SketchedAuthority.id(2)])
  }
}

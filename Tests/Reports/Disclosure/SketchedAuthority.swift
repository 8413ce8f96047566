import Foundation
import Statistics
import Workbook

@testable import Reports

/// Units and their own people, put down line by line. Knows who is inside what by its own reckoning,
/// so that what is tested is not asked.
struct SketchedAuthority {
  struct Unit {
    var level: Team.Level
    var parent: Int?
    var people: HeadCount
  }

  private(set) var units: [Unit] = []

  static func id(_ position: Int) -> Team.ID {
    let (high, low) = (
      UInt8(truncatingIfNeeded: position >> 8), UInt8(truncatingIfNeeded: position)
    )
    return Team.ID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, high, low)))
  }

  /// - Parameter couldAnswer: two more than answered, unless said otherwise.
  @discardableResult
  mutating func add(
    _ level: Team.Level, in parent: Int? = nil, answered: Int, couldAnswer: Int? = nil
  ) -> Int {
    let most = couldAnswer ?? (answered == 0 ? 0 : answered + 2)
    units.append(
      Unit(
        level: level, parent: parent, people: HeadCount(answered: answered, couldAnswer: most)))
    return units.count - 1
  }

  /// An organisation with so many answering in each of its services, and nobody else.
  static func services(_ answered: [Int]) -> SketchedAuthority {
    var authority = SketchedAuthority()
    let organisation = authority.add(.organisation, answered: 0)
    for people in answered { authority.add(.service, in: organisation, answered: people) }
    return authority
  }

  var teams: [Team] {
    units.enumerated().compactMap { position, unit in
      Words("Unit \(position)").map {
        Team(
          id: Self.id(position), name: $0, level: unit.level, parent: unit.parent.map(Self.id))
      }
    }
  }

  var tree: UnitTree { UnitTree(teams) }

  var direct: [Team.ID: HeadCount] {
    Dictionary(
      uniqueKeysWithValues: units.enumerated().map { (Self.id($0.offset), $0.element.people) })
  }

  /// Positions of the units that have people of their own, at or below a unit.
  func atoms(of unit: Int) -> Set<Int> {
    Set(
      units.indices.filter { units[$0].people.couldAnswer > 0 && isInside($0, unit) })
  }

  func people(of unit: Int) -> HeadCount {
    atoms(of: unit).reduce(.none) { $0 + units[$1].people }
  }

  private func isInside(_ inner: Int, _ outer: Int) -> Bool {
    if inner == outer { return true }
    return units[inner].parent.map { isInside($0, outer) } ?? false
  }

  /// Positions of the units that a gate with this smallest group shows.
  func shown(_ smallestGroup: Int) -> Set<Int> {
    guard let smallest = SmallestGroup(smallestGroup) else { return [] }
    let shown = DisclosureGate(smallestGroup: smallest).shown(in: tree, direct)
    return Set(units.indices.filter { shown.contains(Self.id($0)) })
  }

  func hidden(_ smallestGroup: Int) -> Set<Int> {
    Set(units.indices).subtracting(shown(smallestGroup))
  }
}

extension SketchedAuthority {
  /// One to five services of up to six teams, some with people of their own, now and then a team
  /// of the organisation itself, teams of mostly 3 to 30 people of whom not all answer.
  static func random(_ random: inout SplitMix64) -> SketchedAuthority {
    var authority = SketchedAuthority()
    let tenthsWhoAnswer = [3, 6, 8, 9, 10][random.draw(below: 5)]
    func answering(of people: Int) -> Int {
      if random.draw(below: 20) == 0 { return 0 }
      return (0..<people).count { _ in random.draw(below: 10) < tenthsWhoAnswer }
    }
    func add(_ level: Team.Level, in parent: Int?, _ people: Int) -> Int {
      authority.add(
        level, in: parent, answered: answering(of: people), couldAnswer: people)
    }
    func team() -> Int {
      switch random.draw(below: 10) {
      case 0: random.draw(below: 3)
      case 1: 25 + random.draw(below: 40)
      default: 3 + random.draw(below: 28)
      }
    }
    let organisation = add(.organisation, in: nil, max(0, random.draw(below: 8) - 4))
    for _ in 0..<(1 + random.draw(below: 5)) {
      let own = random.draw(below: 2) * random.draw(below: random.draw(below: 4) == 0 ? 25 : 5)
      let service = add(.service, in: organisation, own)
      for _ in 0..<random.draw(below: 7) { _ = add(.team, in: service, team()) }
    }
    if random.draw(below: 5) == 0 { _ = add(.team, in: organisation, team()) }
    return authority
  }
}

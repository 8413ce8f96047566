import Statistics
import Testing
import Workbook

@testable import Reports

/// A reader who knows who could have answered, and the rule, tries every way in which people may
/// have answered, and looks for groups of whom all did in each of them.
@Suite struct CountingAttackTests {
  private static let smallestGroup = 5

  /// Three groups of people in one of four shapes, of whom nearly all answer.
  private func authority(_ random: inout SplitMix64) -> SketchedAuthority {
    var authority = SketchedAuthority()
    func add(_ level: Team.Level, _ parent: Int?) -> Int {
      let people = 4 + random.draw(below: 18)
      return authority.add(
        level, in: parent, answered: max(0, people - random.draw(below: 3)), couldAnswer: people)
    }
    let shape = random.draw(below: 4)
    let organisation =
      shape == 0
      ? add(.organisation, nil) : authority.add(.organisation, answered: 0)
    let service =
      shape == 1
      ? add(.service, organisation) : authority.add(.service, in: organisation, answered: 0)
    _ = add(.team, service)
    _ = add(shape == 3 ? .service : .team, shape == 3 ? organisation : service)
    if shape > 1 { _ = add(.service, organisation) }
    return authority
  }

  /// Units, and units' own people, of whom by these numbers all must have answered.
  private func saidToHaveAnswered(
    _ authority: SketchedAuthority, _ people: [Int: ShownPeople]
  ) -> Int {
    let atoms = authority.units.indices.filter { authority.units[$0].people.couldAnswer > 0 }
    let sizes = atoms.map { authority.units[$0].people.couldAnswer }
    func places(_ unit: Int) -> [Int] {
      let members = authority.atoms(of: unit)
      return atoms.indices.filter { members.contains(atoms[$0]) }
    }
    func asRounded(_ unit: Int, _ shown: ShownPeople) -> ClosedRange<Int> {
      let all = authority.people(of: unit)
      let rounded = ShownPeople(answered: all.answered, couldAnswer: all.couldAnswer)
      let isExact = shown == rounded && shown.atLeast + 5 != all.couldAnswer
      return shown.atLeast...(isExact ? shown.atLeast + 4 : all.couldAnswer)
    }
    func leftOver(_ unit: Int) -> [Int] {
      let all = authority.atoms(of: unit)
      let inside = people.keys.map(authority.atoms(of:)).filter { $0.isStrictSubset(of: all) }
      let rest = inside.reduce(all) { $0.subtracting($1) }
      return atoms.indices.filter { rest.contains(atoms[$0]) }
    }
    // That what is left over holds enough people is known from how the gate works.
    let rules =
      people.map { (places: places($0), range: asRounded($0, $1)) }
      + people.keys.map(leftOver).filter { !$0.isEmpty }.map {
        (places: $0, range: Self.smallestGroup...1_000)
      }
    let groups =
      authority.units.indices.map(places).filter { !$0.isEmpty } + atoms.indices.map { [$0] }
    var suspected = Set(groups.indices)
    func tryAll(_ answered: [Int]) {
      if suspected.isEmpty { return }
      guard answered.count == sizes.count else {
        for next in 0...sizes[answered.count] { tryAll(answered + [next]) }
        return
      }
      func sum(_ places: [Int], _ counts: [Int]) -> Int { places.reduce(0) { $0 + counts[$1] } }
      guard rules.allSatisfy({ $0.range.contains(sum($0.places, answered)) }) else { return }
      suspected = suspected.filter { sum(groups[$0], answered) == sum(groups[$0], sizes) }
    }
    tryAll([])
    return suspected.count
  }

  private func attack(
    _ authorities: Int, seed: UInt64,
    _ people: (SketchedAuthority, DisclosureGate) -> [Int: ShownPeople]
  ) throws -> (shown: Int, said: Int) {
    let gate = DisclosureGate(
      smallestGroup: try #require(SmallestGroup(Self.smallestGroup)))
    var random = SplitMix64(seed: seed)
    var (shown, said) = (0, 0)
    for _ in 0..<authorities {
      let authority = authority(&random)
      let people = people(authority, gate)
      shown += people.count
      said += saidToHaveAnswered(authority, people)
    }
    return (shown, said)
  }

  @Test func `the numbers shown never say together that all of a group answered`() throws {
    let seed: UInt64 = 21
    let (shown, said) = try attack(1_000, seed: seed) { authority, gate in
      let people = gate.people(in: authority.tree, authority.direct)
      return Dictionary(
        uniqueKeysWithValues: authority.units.indices.compactMap { unit in
          people[SketchedAuthority.id(unit)].map { (unit, $0) }
        })
    }
    #expect(said == 0, "\(said) groups in 1,000 authorities, seed \(seed)")
    #expect(shown > 2_000)
  }

  @Test func `the same reader learns it from numbers that are rounded one by one`() throws {
    let seed: UInt64 = 21
    let (_, said) = try attack(1_000, seed: seed) { authority, _ in
      Dictionary(
        uniqueKeysWithValues: authority.shown(Self.smallestGroup).map { unit in
          let people = authority.people(of: unit)
          return (
            unit, ShownPeople(answered: people.answered, couldAnswer: people.couldAnswer)
          )
        })
    }
    #expect(said > 10, "\(said) groups, seed \(seed)")
  }

  @Test func `every shown unit has a number, and no other unit has one`() throws {
    let seed: UInt64 = 22
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let authority = SketchedAuthority.random(&random)
      let k = 5 + random.draw(below: 8)
      let gate = DisclosureGate(smallestGroup: try #require(SmallestGroup(k)))
      let people = gate.people(in: authority.tree, authority.direct)
      #expect(
        Set(people.keys) == gate.shown(in: authority.tree, authority.direct), "seed \(seed)")
      for (unit, shown) in people {
        let all = authority.tree.total(authority.direct)[unit] ?? .none
        #expect(shown.atLeast <= all.answered && shown.atLeast < all.couldAnswer, "seed \(seed)")
      }
    }
  }

  @Test func `forty above twenty and a hidden sixteen is not shown as forty`() throws {
    var authority = SketchedAuthority()
    let organisation = authority.add(.organisation, answered: 0)
    let large = authority.add(.service, in: organisation, answered: 24, couldAnswer: 30)
    authority.add(.service, in: organisation, answered: 8, couldAnswer: 8)
    authority.add(.service, in: organisation, answered: 8, couldAnswer: 8)
    let gate = DisclosureGate(smallestGroup: .standard)
    let people = gate.people(in: authority.tree, authority.direct)
    #expect(people[SketchedAuthority.id(organisation)]?.words == "35 or more")
    #expect(people[SketchedAuthority.id(large)]?.words == "20 or more")
    #expect(people.count == 2)
  }
}

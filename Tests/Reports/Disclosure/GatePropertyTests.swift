import Statistics
import Testing
import Workbook

@testable import Reports

@Suite struct GatePropertyTests {
  /// Three hundred authorities, each with a smallest group.
  private func forEachAuthority(
    _ seed: UInt64, _ check: (SketchedAuthority, Int, inout SplitMix64) throws -> Void
  ) rethrows {
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let authority = SketchedAuthority.random(&random)
      try check(authority, 5 + random.draw(below: 8), &random)
    }
  }

  @Test func `a shown unit has enough who answered, and more who could have`() {
    let seed: UInt64 = 11
    forEachAuthority(seed) { authority, k, _ in
      for unit in authority.shown(k) {
        let people = authority.people(of: unit)
        #expect(people.answered >= k && people.couldAnswer > k, "seed \(seed)")
      }
    }
  }

  /// What is left over in a unit, reckoned from sets of people.
  @Test func `what is left over in a shown unit is nothing, or enough people of several groups`() {
    let seed: UInt64 = 12
    forEachAuthority(seed) { authority, k, _ in
      let shown = authority.shown(k)
      for unit in shown {
        let all = authority.atoms(of: unit)
        let inside = shown.map(authority.atoms(of:)).filter { $0.isStrictSubset(of: all) }
        let rest = inside.reduce(all) { $0.subtracting($1) }
        let people = rest.reduce(HeadCount.none) { $0 + authority.units[$1].people }
        #expect(
          rest.isEmpty || (all.count == 1 && rest == all)
            || (rest.count > 1 && people.answered >= k && people.couldAnswer > k),
          "unit \(unit), k \(k), seed \(seed): \(authority.units)")
      }
    }
  }

  @Test func `where everybody is of the top, the top is shown as soon as it is large enough`() {
    let seed: UInt64 = 13
    forEachAuthority(seed) { authority, k, _ in
      let people = authority.people(of: 0)
      let enough = people.answered >= k && people.couldAnswer > k
      #expect(authority.shown(k).contains(0) == enough, "seed \(seed)")
    }
  }

  @Test func `the order in which the units come makes no difference`() throws {
    let seed: UInt64 = 14
    try forEachAuthority(seed) { authority, k, random in
      let gate = DisclosureGate(smallestGroup: try #require(SmallestGroup(k)))
      let shuffled = UnitTree(authority.teams.shuffled(using: &random))
      #expect(shuffled == authority.tree, "seed \(seed)")
      #expect(
        gate.shown(in: shuffled, authority.direct)
          == gate.shown(in: authority.tree, authority.direct), "seed \(seed)")
    }
  }

  @Test func `units without people change nothing for the others`() throws {
    let seed: UInt64 = 15
    forEachAuthority(seed) { authority, k, random in
      var larger = authority
      for _ in 0..<3 {
        let services = larger.units.indices.filter { larger.units[$0].level == .service }
        let service = services.isEmpty ? 0 : services[random.draw(below: services.count)]
        larger.add(.team, in: service, answered: 0)
      }
      #expect(larger.shown(k) == authority.shown(k), "seed \(seed)")
    }
  }
}

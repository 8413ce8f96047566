import Statistics
import Testing
import Workbook

@testable import Reports

@Suite struct AttackTests {
  private struct Attacks {
    var authorities = 0
    var hiddenUnits = 0
    var shownUnits = 0
    var recovered = 0
    /// Enough to draw one of them again.
    var first = ""
  }

  /// Tries everything an exact reader could, on what `shown` lets out.
  private func attack(
    _ authorities: Int, seed: UInt64, _ shown: (SketchedAuthority, Int) -> Set<Int>
  ) -> Attacks {
    var random = SplitMix64(seed: seed)
    var attacks = Attacks()
    for number in 0..<authorities {
      let k = 5 + random.draw(below: 8)
      let authority = SketchedAuthority.random(&random)
      let recovered = cellsRecovered(authority, k, shown(authority, k), &random, &attacks)
      if recovered > 0, attacks.recovered == 0 {
        attacks.first = "first authority \(number), k \(k): \(authority.units)"
      }
      attacks.authorities += 1
      attacks.recovered += recovered
    }
    return attacks
  }

  private func cellsRecovered(
    _ authority: SketchedAuthority, _ k: Int, _ shown: Set<Int>, _ random: inout SplitMix64,
    _ attacks: inout Attacks
  ) -> Int {
    let members = authority.units.indices.map { authority.atoms(of: $0) }
    let everybody = authority.units.indices.filter { authority.units[$0].people.couldAnswer > 0 }
    let hidden = authority.units.indices.filter { !shown.contains($0) && !members[$0].isEmpty }
    attacks.hiddenUnits += hidden.count
    attacks.shownUnits += shown.count

    func columns(_ atoms: [Int]) -> (attacker: LinearAttacker, of: (Set<Int>) -> Set<Int>) {
      var column = [Int?](repeating: nil, count: authority.units.count)
      for (number, atom) in atoms.enumerated() { column[atom] = number }
      let places = column
      let of = { (members: Set<Int>) in Set(members.compactMap { places[$0] }) }
      return (LinearAttacker(shown.map { of(members[$0]) }, columns: atoms.count), of)
    }
    let (attacker, of) = columns(everybody)
    var recovered = hidden.count { attacker.recovers(of(members[$0])) }
    let shownAlone = Set(shown.filter { members[$0].count == 1 }.flatMap { members[$0] })
    recovered += everybody.count {
      !shownAlone.contains($0) && attacker.recovers(of([$0]))
    }
    recovered += attacker.smallSetsRecovered(
      below: k, answered: everybody.map { authority.units[$0].people.answered }, &random)

    // Units in which nobody answered weigh nothing, for a reader who knows that nobody did.
    let answering = everybody.filter { authority.units[$0].people.answered > 0 }
    if answering.count < everybody.count {
      recovered += columns(answering).attacker.smallSetsRecovered(
        below: k, answered: answering.map { authority.units[$0].people.answered }, &random)
    }
    return recovered
  }

  @Test func `nothing hidden can be solved for in ten thousand authorities`() {
    let seed: UInt64 = 20_261_122
    let attacks = attack(10_000, seed: seed) { $0.shown($1) }
    #expect(
      attacks.recovered == 0,
      """
      \(attacks.recovered) cells recovered in \(attacks.authorities) authorities (seed \(seed)); \
      \(attacks.first)
      """)
    #expect(attacks.authorities == 10_000)
    // There was something to attack, and something to attack it with.
    #expect(attacks.hiddenUnits > 50_000 && attacks.shownUnits > 50_000, "\(attacks)")
  }

  @Test func `the same attacker gets past a gate that only counts`() {
    let seed: UInt64 = 7
    let attacks = attack(1_000, seed: seed) { authority, k in
      Set(authority.units.indices.filter { authority.people(of: $0).answered >= k })
    }
    #expect(
      attacks.recovered > 1_000,
      "\(attacks.recovered) cells in \(attacks.authorities) authorities (seed \(seed))")
  }

  /// The rule for one parent and its children, used on each parent by itself: what is hidden below
  /// two parents is not looked at together.
  @Test func `the same attacker gets past a gate that looks at one level at a time`() {
    let seed: UInt64 = 8
    let attacks = attack(1_000, seed: seed) { authority, k in
      var shown = Set(authority.units.indices.filter { authority.people(of: $0).answered >= k })
      for parent in authority.units.indices {
        let children = authority.units.indices.filter { authority.units[$0].parent == parent }
        func people(_ unit: Int) -> Int { authority.people(of: unit).answered }
        while true {
          let hidden = children.filter { !shown.contains($0) && people($0) > 0 }
          guard !hidden.isEmpty, hidden.count == 1 || hidden.map(people).reduce(0, +) < k,
            let smallest = children.filter(shown.contains).min(by: { people($0) < people($1) })
          else { break }
          shown.remove(smallest)
        }
      }
      return shown
    }
    #expect(
      attacks.recovered > 100,
      "\(attacks.recovered) cells in \(attacks.authorities) authorities (seed \(seed))")
  }
}

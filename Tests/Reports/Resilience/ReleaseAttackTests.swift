import Foundation
import ReportDocument
import Statistics
import Testing
import Workbook

@testable import Reports

/// A leader who reads every report of an authority, for every unit, and tries to solve for individuals.
@Suite struct ReleaseAttackTests {
  private struct Attacks {
    var authorities = 0
    var documents = 0
    var figures = 0
    var hidden = 0
    var recovered = 0
    var first = ""

    static func + (one: Attacks, other: Attacks) -> Attacks {
      Attacks(
        authorities: one.authorities + other.authorities,
        documents: one.documents + other.documents, figures: one.figures + other.figures,
        hidden: one.hidden + other.hidden, recovered: one.recovered + other.recovered,
        first: one.first.isEmpty ? other.first : one.first)
    }
  }

  private static let chunks = 8
  /// `WORKBOOK_ATTACKS=10000` takes two and a half minutes in a debug build.
  private static let authorities =
    ProcessInfo.processInfo.environment["WORKBOOK_ATTACKS"].flatMap { Int($0) } ?? 800

  @Test
  func `no individual and no hidden unit is recovered from what authorities release`()
    async throws
  {
    let instruments = try HandMadeWorkforce.instruments()
    let attacks = await withTaskGroup(of: Attacks.self) { group in
      for chunk in 0..<Self.chunks {
        group.addTask {
          Self.attack(
            Self.authorities / Self.chunks, seed: 20_261_123 &+ UInt64(chunk), instruments)
        }
      }
      return await group.reduce(Attacks(), +)
    }
    #expect(
      attacks.recovered == 0, "\(attacks.recovered) cells of \(attacks); \(attacks.first)")
    // There was something to attack.
    #expect(attacks.authorities == Self.authorities)
    #expect(attacks.figures > 30 * Self.authorities, "\(attacks)")
    #expect(attacks.hidden > 30 * Self.authorities, "\(attacks)")
    #expect(attacks.documents * 20 > Self.authorities, "\(attacks)")
    print(
      "\(attacks.authorities) authorities, \(attacks.documents) reports read in full, "
        + "\(attacks.figures) figures shown, \(attacks.hidden) hidden, "
        + "\(attacks.recovered) recovered")
  }

  private static func attack(
    _ count: Int, seed: UInt64, _ instruments: Instruments
  ) -> Attacks {
    var random = SplitMix64(seed: seed)
    var attacks = Attacks()
    for number in 0..<count {
      let authority = AnsweringAuthority.random(&random, instruments)
      let seen = number % 100 == 0 ? authority.readEverything(&attacks.documents) : authority.shown
      for (figure, shown) in seen {
        let recovered = authority.recovered(figure, shown, &random)
        attacks.figures += shown.count
        attacks.hidden += authority.units.count - shown.count
        attacks.recovered += recovered
        if recovered > 0, attacks.first.isEmpty {
          attacks.first = "seed \(seed), authority \(number): \(figure)"
        }
      }
      attacks.authorities += 1
    }
    return attacks
  }
}

/// People in units who answered some things and not others, and what was released about them.
private struct AnsweringAuthority {
  let units: [Team]
  /// Who answered each figure, by the position of their unit.
  let answered: [String: [Int: Int]]
  let k: Int
  let release: WorkforceRelease

  static func random(
    _ random: inout SplitMix64, _ instruments: Instruments
  ) -> AnsweringAuthority {
    let sketch = SketchedAuthority.random(&random)
    let k = 5 + random.draw(below: 8)
    var work = LinkRecords()
    var answers: [WorkforceRecords.Answered] = []
    var answered: [String: [Int: Int]] = [:]
    for (position, unit) in sketch.units.enumerated() {
      for seat in 0..<unit.people.couldAnswer {
        work.practitioners.append(practitioner(work.practitioners.count, in: position))
        guard seat < unit.people.answered else { continue }
        let entry = entry(&random)
        for figure in figures(entry) { answered[figure, default: [:]][position, default: 0] += 1 }
        answers.append(
          .init(
            author: answers.count, month: Quarter(of: day).months[random.draw(below: 3)],
            unit: SketchedAuthority.id(position), entry: entry))
      }
    }
    return AnsweringAuthority(
      units: sketch.teams, answered: answered, k: k,
      release: WorkforceRelease(
        WorkforceRecords(teams: sketch.teams, answered: answers, work: work, supervised: []),
        quarter: Quarter(of: day), madeOn: day.adding(days: 120),
        smallestGroup: SmallestGroup(k) ?? .standard, policy: HandMade.policy,
        workingDays: HandMade.workingDays, instruments: instruments))
  }

  private static let day = Day(ordinal: 20_454)

  private static func practitioner(_ number: Int, in unit: Int) -> LinkRecords.Practitioner {
    let id = UUID(
      uuid: (
        9, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, UInt8(truncatingIfNeeded: number >> 8),
        UInt8(truncatingIfNeeded: number)
      ))
    return .init(
      id: Person.ID(id), team: SketchedAuthority.id(unit), agency: "Invented council",
      careerStage: .established, started: day.adding(days: -900), left: nil,
      objectsToLinking: false)
  }

  /// Most answer most items; some answer one thing only.
  private static func entry(_ random: inout SplitMix64) -> CheckInEntry {
    var entry = CheckInEntry()
    for item in PulseItem.allCases where random.draw(below: 12) > 0 {
      entry.pulse[item] = Answer(rawValue: 1 + random.draw(below: 5))
    }
    if random.draw(below: 3) > 0 { entry.staying = Answer(rawValue: 1 + random.draw(below: 5)) }
    if random.draw(below: 2) > 0 { entry.childrenAllocated = random.draw(below: 30) }
    if entry.isEmpty { entry.childrenAllocated = 12 }
    return entry
  }

  private static func figures(_ entry: CheckInEntry) -> [String] {
    entry.pulse.keys.map(\.id) + ["anything"] + (entry.staying == nil ? [] : ["staying"])
      + (entry.childrenAllocated == nil ? [] : ["children"])
  }

  /// The positions of the units for which each figure is released.
  var shown: [String: Set<Int>] {
    var shown: [String: Set<Int>] = [:]
    for (position, unit) in units.enumerated() {
      guard let figures = release.unit(unit.id)?.figures else { continue }
      if figures.people != nil { shown["anything", default: []].insert(position) }
      if figures.staying != nil { shown["staying", default: []].insert(position) }
      if figures.childrenAllocated != nil { shown["children", default: []].insert(position) }
      for item in figures.pulse.keys { shown[item, default: []].insert(position) }
    }
    return shown
  }

  /// The same from the printed reports: one for every unit, each of which must say the same of a unit as the others.
  func readEverything(_ documents: inout Int) -> [String: Set<Int>] {
    var cells: [String: String] = [:]
    for unit in units {
      let report = WorkforceReport(
        releases: [release], scope: unit.id, promises: WorkforcePromises([]),
        today: release.madeOn,
        origin: HandMade.origin, reader: .leader)
      guard let document = try? report.document() else {
        Issue.record("no report for \(unit.name)")
        continue
      }
      documents += 1
      for (place, cell) in Self.cells(document) {
        if let known = cells.updateValue(cell, forKey: place), known != cell {
          Issue.record("\(place) is \(known) in one report and \(cell) in another")
        }
      }
    }
    return shown
  }

  private static func cells(_ document: ReportDocument) -> [(String, String)] {
    document.sections.flatMap(\.blocks).flatMap { block -> [(String, String)] in
      guard case .table(let table) = block, table.columns.first?.heading == "Unit" else {
        return []
      }
      return table.rows.flatMap { row in
        zip(table.columns, row).dropFirst().map { column, cell in
          ("\(table.caption)/\(column.heading)/\(row[0])", "\(cell)")
        }
      }
    }
  }

  /// Cells that exact linear algebra gets out of the shown ones: hidden units, single units' own people, and sets of
  /// fewer than k people.
  func recovered(_ figure: String, _ shown: Set<Int>, _ random: inout SplitMix64) -> Int {
    let people = answered[figure] ?? [:]
    let atoms = people.keys.sorted()
    let column = Dictionary(uniqueKeysWithValues: zip(atoms, atoms.indices))
    func columns(_ unit: Int) -> Set<Int> {
      Set(atoms.filter { isInside($0, unit) }.compactMap { column[$0] })
    }
    let attacker = LinearAttacker(shown.map(columns), columns: atoms.count)
    let alike = Set(shown.map(columns))
    let hidden = units.indices.filter { !shown.contains($0) }.map(columns)
      .filter { !$0.isEmpty && !alike.contains($0) }
    return hidden.count { attacker.recovers($0) && size($0, atoms, people) < k }
      + attacker.smallSetsRecovered(below: k, answered: atoms.map { people[$0] ?? 0 }, &random)
  }

  private func size(_ columns: Set<Int>, _ atoms: [Int], _ people: [Int: Int]) -> Int {
    columns.reduce(0) { $0 + (people[atoms[$1]] ?? 0) }
  }

  private func isInside(_ inner: Int, _ outer: Int) -> Bool {
    var unit: Team.ID? = units[inner].id
    while let next = unit {
      if next == units[outer].id { return true }
      unit = units.first { $0.id == next }?.parent
    }
    return false
  }
}

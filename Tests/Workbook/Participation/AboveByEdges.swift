@testable import Workbook

/// Who stands above whom, worked out a second time and otherwise: every edge written down, then paths of any length by
/// Warshall's algorithm.
struct AboveByEdges {
  private let number: [Person.ID: Int]
  /// Bit `b` of row `a`: b is above a.
  private var rows: [UInt32]

  init(_ organisation: InventedOrganisation) {
    let people = organisation.people
    number = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
    rows = Array(repeating: 0, count: people.count)
    let units = organisation.units
    let unitNumber = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1, $0) })
    var over = units.indices.map { UInt32(1) << UInt32($0) }
    for (unit, parent) in organisation.parentOf {
      if let unit = unitNumber[unit], let parent = unitNumber[parent] {
        over[unit] |= 1 << UInt32(parent)
      }
    }
    Self.close(&over)
    for (index, person) in people.enumerated() {
      for supervisor in organisation.supervisorsOf[person] ?? [] { add(supervisor, above: index) }
      for (here, unit) in units.enumerated()
      where organisation.unitOf[person] == unit
        || organisation.leadersOf[unit]?.contains(person) == true
      {
        for (there, upper) in units.enumerated() where over[here] & (1 << UInt32(there)) != 0 {
          for leader in organisation.leadersOf[upper] ?? [] { add(leader, above: index) }
        }
      }
    }
    Self.close(&rows)
  }

  func isAbove(_ upper: Person.ID, _ lower: Person.ID) -> Bool {
    guard upper != lower, let upper = number[upper], let lower = number[lower] else {
      return false
    }
    return rows[lower] & (1 << UInt32(upper)) != 0
  }

  func hasNothingToDo(_ somebody: Person.ID, with person: Person.ID) -> Bool {
    somebody != person && !isAbove(somebody, person) && !isAbove(person, somebody)
  }

  private mutating func add(_ upper: Person.ID, above lower: Int) {
    if let upper = number[upper] { rows[lower] |= 1 << UInt32(upper) }
  }

  private static func close(_ rows: inout [UInt32]) {
    for middle in rows.indices {
      for row in rows.indices where rows[row] & (1 << UInt32(middle)) != 0 {
        rows[row] |= rows[middle]
      }
    }
  }
}

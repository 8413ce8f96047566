package import Workbook

/// The workforce figures of one quarter, for the whole authority, as they were let out by the gate and for good
/// (Sources/decisions/0003). It holds nothing that could not be published.
package struct WorkforceRelease: Hashable, Sendable {
  package let quarter: Quarter
  package let madeOn: Day
  /// The smallest group in force on that day.
  package let smallestGroup: SmallestGroup
  /// In the order in which they are printed: each followed by those below it.
  let units: [Unit]
  /// Those with a figure for some unit; the others stay unnamed, because a name would tell that somebody answered.
  let instruments: [Asked]

  /// A unit as it was on the day of the release.
  struct Unit: Hashable, Sendable {
    let id: Team.ID
    let name: String
    let level: Team.Level
    let parent: Team.ID?
    let figures: UnitFigures
  }

  struct Asked: Hashable, Sendable, Codable {
    let id: String
    let version: String
    let title: String
    let lowest: Int
    let highest: Int
    let higherIsBetter: Bool
  }

  init(
    quarter: Quarter, madeOn: Day, smallestGroup: SmallestGroup, units: [Unit],
    instruments: [Asked]
  ) {
    self.quarter = quarter
    self.madeOn = madeOn
    self.smallestGroup = smallestGroup
    self.units = units
    self.instruments = instruments
  }

  func unit(_ id: Team.ID) -> Unit? { units.first { $0.id == id } }

  /// The unit and everything below it, in the order in which they are printed.
  func units(within top: Unit) -> [Unit] {
    var inside: Set<Team.ID> = [top.id]
    return units.filter { unit in
      if let parent = unit.parent, inside.contains(parent) { inside.insert(unit.id) }
      return inside.contains(unit.id)
    }
  }

  /// The unit and those it belongs to.
  func units(above bottom: Unit) -> Set<Team.ID> {
    var ids: Set<Team.ID> = [bottom.id]
    var next = bottom.parent
    while let parent = next, ids.insert(parent).inserted { next = unit(parent)?.parent }
    return ids
  }
}

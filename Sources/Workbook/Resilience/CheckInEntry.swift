/// One month's check-in as it was sent. It belongs to its author (DOMAIN §2).
package struct CheckInEntry: Hashable, Sendable {
  /// As they were given: see ``PulseItem/coded(_:)``.
  package var pulse: [PulseItem: Answer] = [:]
  /// How likely to be in this role in a year: 1 very unlikely, 5 very likely.
  package var staying: Answer?
  package var childrenAllocated: Int?
  /// The weight of those cases, where the service weights them.
  package var points: Double?
  /// `WATCH-…`, about oneself or the service.
  package var conditions: [ListItemID] = []
  /// By the id of the instrument: the number given to each item, by the item's number.
  package var instruments: [Instrument.ID: [Int: Int]] = [:]
  /// Stays private even when the entry is shared.
  package var note: Words?

  package init() {}

  package var isEmpty: Bool { self == CheckInEntry() }

  /// What those with whom the entry is shared may read.
  package var shared: CheckInEntry {
    var shared = self
    shared.note = nil
    return shared
  }
}

/// A month's check-in. Its id is random: it tells neither whose it is nor when it was made.
package struct CheckIn: Hashable, Sendable {
  package typealias ID = Identifier<CheckIn>

  package let id: ID
  package let month: Month
  /// The unit its author was in when they answered, which is the unit it counts for.
  package let unit: Team.ID?
  package let entry: CheckInEntry

  package init(id: ID, month: Month, unit: Team.ID?, entry: CheckInEntry) {
    self.id = id
    self.month = month
    self.unit = unit
    self.entry = entry
  }
}

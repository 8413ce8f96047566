import Workbook

/// All that a check-in says, and with whom it is shared. Under the check-in's own key.
struct StoredCheckIn: StoredWords {
  static let strand = Strand.checkIn

  var unit: String?
  /// As they were given, by the item: `p1` to `p8`.
  var pulse: [String: Int]?
  var staying: Int?
  var childrenAllocated: Int?
  var points: Double?
  var conditions: [String]?
  /// By the instrument: the number given to each item, by the item's number.
  var instruments: [String: [String: Int]]?
  var note: String?
  var sharedWith: [String]?
  var wishes: [String]?

  init(_ checkIn: CheckIn, wishes: [ContactWish.ID], sharedWith: [Person.ID]) {
    let entry = checkIn.entry
    unit = checkIn.unit?.description
    if !entry.pulse.isEmpty {
      pulse = entry.pulse.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value.rawValue }
    }
    staying = entry.staying?.rawValue
    childrenAllocated = entry.childrenAllocated
    points = entry.points
    conditions = entry.conditions.stored
    if !entry.instruments.isEmpty {
      instruments = entry.instruments.reduce(into: [:]) { all, instrument in
        all[instrument.key.text] = instrument.value.reduce(into: [:]) {
          $0["\($1.key)"] = $1.value
        }
      }
    }
    note = entry.note?.text
    self.wishes = wishes.storedUnlessEmpty(\.description)
    self.sharedWith = sharedWith.storedUnlessEmpty(\.description)
  }

  func recorded(_ id: CheckIn.ID, in month: Month, revision: Int) -> RecordedCheckIn {
    RecordedCheckIn(
      checkIn: CheckIn(id: id, month: month, unit: unit.flatMap { Team.ID($0) }, entry: entry),
      revision: revision, sharedWith: (sharedWith ?? []).compactMap { Person.ID($0) },
      wishes: (wishes ?? []).compactMap { ContactWish.ID($0) })
  }

  private var entry: CheckInEntry {
    var entry = CheckInEntry()
    for (item, answer) in pulse ?? [:] {
      if let item = PulseItem(rawValue: item) { entry.pulse[item] = Answer(rawValue: answer) }
    }
    entry.staying = staying.flatMap(Answer.init)
    entry.childrenAllocated = childrenAllocated
    entry.points = points
    entry.conditions = [ListItemID](stored: conditions)
    for (instrument, answers) in instruments ?? [:] {
      entry.instruments[Instrument.ID(instrument)] = answers.reduce(into: [:]) { given, answer in
        if let item = Int(answer.key) { given[item] = answer.value }
      }
    }
    entry.note = Words(note)
    return entry
  }
}

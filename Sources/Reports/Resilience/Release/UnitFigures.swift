/// What may be shown of one unit. What is absent is hidden, or nobody answered it: which of the two is not told.
struct UnitFigures: Hashable, Sendable, Codable {
  /// Both are given, or neither.
  struct People: Hashable, Sendable, Codable {
    let answered: ShownPeople
    let couldAnswer: RoundedCount
  }

  /// Of answers from 1 to 5, each person's own mean counted once.
  struct Answers: Hashable, Sendable, Codable {
    /// The mean a person must reach to count as having said mostly or completely, or likely.
    static let high = 3.5

    let mean: ShownMean
    /// People whose mean is ``high`` or more.
    let share: ShownShare
  }

  var people: People?
  /// By the id of the item, `P1` to `P8`.
  var pulse: [String: Answers] = [:]
  var staying: Answers?
  var childrenAllocated: ShownAverage?
  var points: ShownAverage?
  /// By the id of the instrument; never nearer to its ends than ``Instrument/rangeShown``.
  var instruments: [String: ShownAverage] = [:]
  /// By the id of the list, `WATCH-1`: people who named it, of those who answered anything.
  var conditions: [String: ShownShare] = [:]
  var work = WorkFigures()

  /// Whether any figure about what people answered is here.
  var showsAnswers: Bool {
    people != nil || !pulse.isEmpty || staying != nil || childrenAllocated != nil
      || points != nil || !instruments.isEmpty || !conditions.isEmpty
  }
}

/// What the records of work show of one unit.
struct WorkFigures: Hashable, Sendable, Codable {
  /// Of the days of all practitioners that the frequency policy judges.
  struct Days: Hashable, Sendable, Codable {
    let inDate: RecordedShare
    /// Would be in date if the last session had been long enough.
    let tooShort: RecordedShare
  }

  /// Individual sessions in the diary.
  struct Sessions: Hashable, Sendable, Codable {
    /// To the nearest ten.
    let planned: Int
    let cancelledByOrganisation: RecordedShare
  }

  var days: Days?
  var sessions: Sessions?
  /// Practitioners whom nobody supervised on the last day of the quarter.
  var withoutSupervisor: RoundedCount?
  /// Practitioners who left in the quarter.
  var leavers: RoundedCount?
}

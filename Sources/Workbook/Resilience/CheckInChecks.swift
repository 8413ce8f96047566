extension CheckInEntry {
  /// What can be decided from the entry and the lists alone.
  ///
  /// - Throws: every breach, with pointers relative to the entry.
  package func check(lists: ContentLists) throws(Breaches) {
    var findings = Findings()
    if isEmpty {
      findings.add("", .required, "Nothing was answered: give one answer, or leave it for today.")
    }
    lists.check(conditions, [.conditionsToWatch], "/conditions", &findings)
    try findings.throwIfAny()
  }

  /// What depends on which instruments the authority asks.
  ///
  /// - Parameter positions: the place of each instrument in what was sent, for the pointers.
  package func rulesBroken(
    instruments: Instruments, enabled: Set<Instrument.ID>, positions: [Instrument.ID: Int]
  ) -> [Breach] {
    var findings = Findings()
    for (id, answers) in self.instruments.sorted(by: { $0.key.text < $1.key.text }) {
      let place = "/instruments/\(positions[id] ?? 0)"
      guard let instrument = instruments[id] else {
        findings.add(place + "/instrument", .unknown, "There is no such instrument here.")
        continue
      }
      if !enabled.contains(id) {
        findings.add(
          place + "/instrument", .notAllowed,
          "\(instrument.title) has not been enabled here: an administrator does that.")
      }
      if let problem = instrument.problem(with: answers) {
        findings.add(place + "/answers", .outOfRange, problem)
      }
    }
    return findings.all
  }
}

/// In which months one may check in.
package enum CheckInWindow {
  /// The month before may still be answered until this day of the month (ours).
  package static let lastDayForMonthBefore = 10

  /// `nil` when the month may be answered today; otherwise why not.
  package static func refusal(of month: Month, on today: Day) -> String? {
    let current = Month(of: today)
    if month == current { return nil }
    if month > current { return "\(month.inWords) has not begun." }
    if month == current.previous, today.parts.day <= lastDayForMonthBefore { return nil }
    let closed = month.next.first.adding(days: lastDayForMonthBefore)
    return "\(month.inWords) is closed: it could be answered until "
      + "\(closed.adding(days: -1).inWords)."
  }

  /// The first day on which the figures of a quarter can be released: nobody can answer for it any more.
  package static func release(of quarter: Quarter) -> Day {
    quarter.next.from.adding(days: lastDayForMonthBefore)
  }
}

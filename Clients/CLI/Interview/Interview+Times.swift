extension Interview {
  func day(optional: Bool, leaning: DayWords.Leaning) throws -> String? {
    let words = DayWords(clock: desk.clock, leaning: leaning)
    let day = try reading(optional: optional, "A day, such as \(DayWords.examples).") {
      words.day($0)
    }
    if let day { terminal.say("  " + desk.clock.words(day: day)) }
    return day
  }

  func moment(optional: Bool, leaning: DayWords.Leaning) throws -> String? {
    let words = MomentWords(days: DayWords(clock: desk.clock, leaning: leaning))
    let moment = try reading(
      optional: optional, "A day and a time, such as \(MomentWords.examples)."
    ) { words.moment($0) }
    if let moment { terminal.say("  " + desk.clock.words(moment: moment)) }
    return moment
  }

  /// When something ended that began at `start`.
  func end(after start: String) throws -> String? {
    let words = MomentWords(days: DayWords(clock: desk.clock, leaning: .past))
    let moment = try reading(
      optional: false, "A time after the start, such as 15:30, or a length, such as 90 min."
    ) { words.end($0, after: start).flatMap { $0 > start ? $0 : nil } }
    if let moment { terminal.say("  " + desk.clock.words(moment: moment)) }
    return moment
  }
}

extension LondonClock {
  /// A day given as an option.
  func day(option text: String, _ name: String, leaning: DayWords.Leaning = .past) throws -> String
  {
    guard let day = DayWords(clock: self, leaning: leaning).day(text) else {
      throw CommandFailure(
        "\(name) takes a day, such as \(DayWords.examples): '\(text)' is none.", .wrongInput)
    }
    return day
  }

  /// A day with a time given as an option.
  func moment(option text: String, _ name: String) throws -> String {
    let words = MomentWords(days: DayWords(clock: self, leaning: .past))
    guard let moment = words.moment(text) else {
      throw CommandFailure(
        "\(name) takes a day and a time, such as \(MomentWords.examples): '\(text)' is none.",
        .wrongInput)
    }
    return moment
  }
}

/// How long to wait, as somebody would say it.
enum WaitingWords {
  /// "a second", "40 seconds", "4 minutes and 10 seconds"; a part of a second counts as a whole one.
  static func inWords(milliseconds: Int) -> String {
    let seconds = max(1, (milliseconds + 999) / 1000)
    guard seconds >= 60 else { return seconds == 1 ? "a second" : "\(seconds) seconds" }
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    let whole = minutes == 1 ? "a minute" : "\(minutes) minutes"
    return rest == 0 ? whole : "\(whole) and \(inWords(milliseconds: rest * 1000))"
  }
}

extension LondonClock {
  /// "2 Mar 2026, 14:05", for columns; the text itself when it is no moment.
  func shortWords(moment: String) -> String {
    guard let date = date(ofMoment: moment) else { return moment }
    return "\(shortWords(day: day(of: date))), \(time(of: date))"
  }
}

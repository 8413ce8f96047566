import Foundation

/// Times of day, and days with a time, as people write them in Britain.
struct MomentWords {
  let days: DayWords

  static let examples = "today 14:00, yesterday 2pm, 3 March 14:00"

  /// `2026-03-02T14:00:00Z`; nil when it cannot be understood. Without a day it is today.
  func moment(_ text: String) -> String? {
    if text.lowercased() == "now" { return days.clock.moment(days.clock.now) }
    if let date = days.clock.date(ofMoment: text) { return days.clock.moment(date) }
    var words = text.lowercased().replacing(",", with: " ").split(separator: " ").map(String.init)
    // "2 pm" is one word.
    if let last = words.last, ["am", "pm"].contains(last), words.count > 1 {
      words.removeLast()
      words[words.count - 1] += last
    }
    words.removeAll { $0 == "at" }
    guard let timeAt = words.lastIndex(where: { Self.time($0) != nil && !isYear($0, of: words) }),
      let time = Self.time(words[timeAt])
    else { return nil }
    words.remove(at: timeAt)
    let day = words.isEmpty ? days.clock.today : days.day(words.joined(separator: " "))
    return day.flatMap { moment(on: $0, time) }
  }

  /// The end of something that began: a time on the same day (after midnight, the next), or how long it lasted.
  func end(_ text: String, after start: String) -> String? {
    guard let began = days.clock.date(ofMoment: start) else { return nil }
    if let minutes = Self.minutes(text) {
      return days.clock.moment(began.addingTimeInterval(Double(minutes) * 60))
    }
    let word = text.lowercased().replacing(" ", with: "")
    guard let time = Self.time(word) else { return moment(text) }
    return moment(on: days.clock.day(of: began), time)
  }

  /// Minutes of "90 min", "90 minutes", "1h30", "1.5 hours", "an hour".
  static func minutes(_ text: String) -> Int? {
    let text = text.lowercased().replacing(" ", with: "")
    for unit in ["minutes", "minute", "mins", "min"] where text.hasSuffix(unit) {
      return Int(text.dropLast(unit.count)).flatMap { (1...1440).contains($0) ? $0 : nil }
    }
    if text == "anhour" { return 60 }
    for unit in ["hours", "hour", "hrs", "hr", "h"] where text.hasSuffix(unit) {
      return Double(text.dropLast(unit.count)).flatMap {
        $0 > 0 && $0 <= 24 ? Int(($0 * 60).rounded()) : nil
      }
    }
    let parts = text.split(separator: "h", omittingEmptySubsequences: false)
    guard parts.count == 2, let hours = Int(parts[0]), (0...23).contains(hours),
      let minutes = Int(parts[1].replacing("m", with: "")), (0...59).contains(minutes),
      hours + minutes > 0
    else { return nil }
    return hours * 60 + minutes
  }

  private func moment(on day: String, _ time: (hour: Int, minute: Int)) -> String? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return days.clock.date(
      parts[0], parts[1], parts[2], hour: time.hour, minute: time.minute
    ).map(days.clock.moment)
  }

  /// "3 March 2026" has no time in it, although 20:26 can be written so.
  private func isYear(_ word: String, of words: [String]) -> Bool {
    word.count == 4 && word.allSatisfy(\.isNumber) && (word.hasPrefix("19") || word.hasPrefix("20"))
      && words.count >= 3 && !words.contains { $0.contains(":") }
  }

  /// "14:00", "14.00", "1400", "2pm", "2.30pm", "noon". A bare number is a day and no time.
  private static func time(_ word: String) -> (hour: Int, minute: Int)? {
    if word == "noon" || word == "midday" { return (12, 0) }
    var text = word[...]
    let half = ["am", "pm"].first { text.hasSuffix($0) }
    if half != nil { text = text.dropLast(2) }
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { ":.".contains($0) })
    let numbers: (hour: Int?, minute: Int?)
    switch parts.count {
    case 2 where parts[1].count == 2 && (1...2).contains(parts[0].count):
      numbers = (Int(parts[0]), Int(parts[1]))
    case 1 where text.count == 4 && half == nil:
      numbers = (Int(text.prefix(2)), Int(text.suffix(2)))
    case 1 where half != nil: numbers = (Int(text), 0)
    default: return nil
    }
    guard var hour = numbers.hour, let minute = numbers.minute, (0...59).contains(minute) else {
      return nil
    }
    if half != nil {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (half == "pm" ? 12 : 0)
    }
    return (0...23).contains(hour) ? (hour, minute) : nil
  }
}

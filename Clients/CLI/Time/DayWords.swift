import Foundation

/// Days as people write them in Britain.
struct DayWords {
  /// Which way a day without a year, or a weekday, is to be taken.
  enum Leaning: Sendable {
    /// What has happened: "3 March" is the last one.
    case past
    /// What is to come.
    case future
  }

  let clock: LondonClock
  let leaning: Leaning

  static let examples = "today, last Monday, 3 March, 3/3/2026, in 4 weeks"

  /// `2026-03-02`; nil when it cannot be understood.
  func day(_ text: String) -> String? {
    let words = text.lowercased().replacing(",", with: " ")
      .split(separator: " ").map(String.init).filter { !["on", "the", "of"].contains($0) }
    guard !words.isEmpty else { return nil }
    return named(words) ?? relative(words) ?? weekday(words) ?? numbers(words) ?? dated(words)
  }

  private func named(_ words: [String]) -> String? {
    guard words.count == 1 else { return nil }
    switch words[0] {
    case "today", "now": return clock.today
    case "yesterday": return shifted(by: -1)
    case "tomorrow": return shifted(by: 1)
    default: return nil
    }
  }

  /// "in 4 weeks", "3 days ago".
  private func relative(_ words: [String]) -> String? {
    let isBack = words.last == "ago"
    guard words.count == 3, isBack || words[0] == "in" else { return nil }
    let (amount, unit) = isBack ? (words[0], words[1]) : (words[1], words[2])
    guard let count = Self.count(amount), count <= 1000 else { return nil }
    let signed = isBack ? -count : count
    switch unit {
    case "day", "days": return shifted(by: signed)
    case "week", "weeks": return shifted(by: 7 * signed)
    case "month", "months":
      return clock.calendar.date(byAdding: .month, value: signed, to: clock.now)
        .map(clock.day(of:))
    default: return nil
    }
  }

  private static func count(_ word: String) -> Int? {
    let words = ["a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6]
    return words[word] ?? Int(word).flatMap { $0 >= 0 ? $0 : nil }
  }

  /// "Monday", "last Monday", "next Monday". Today counts for a bare weekday only.
  private func weekday(_ words: [String]) -> String? {
    let prefix = words.count == 2 ? words[0] : ""
    guard let name = words.last, words.count <= 2, name.count >= 3,
      ["", "last", "next", "this"].contains(prefix),
      let wanted = LondonClock.weekdays.firstIndex(where: { $0.lowercased().hasPrefix(name) })
    else { return nil }
    let today = clock.calendar.component(.weekday, from: clock.now) - 1
    let ahead = (wanted - today + 7) % 7
    switch prefix {
    case "last": return shifted(by: ahead == 0 ? -7 : ahead - 7)
    case "next": return shifted(by: ahead == 0 ? 7 : ahead)
    default: return shifted(by: leaning == .past && ahead > 0 ? ahead - 7 : ahead)
    }
  }

  /// "2026-03-03", "3/3/2026", "3.3.26", "3/3".
  private func numbers(_ words: [String]) -> String? {
    guard words.count == 1 else { return nil }
    let iso = words[0].split(separator: "-", omittingEmptySubsequences: false)
    if iso.count == 3, iso[0].count == 4 {
      return real(Int(iso[0]), Int(iso[1]), Int(iso[2]))
    }
    let parts = words[0].split(
      omittingEmptySubsequences: false, whereSeparator: { "/.-".contains($0) })
    guard (2...3).contains(parts.count), let day = Int(parts[0]), let month = Int(parts[1])
    else { return nil }
    return parts.count == 3
      ? real(Self.year(parts[2]), month, day) : nearest(month: month, day: day)
  }

  /// "3 March", "3rd Mar 2026", "Monday 3 March", "March 3".
  private func dated(_ words: [String]) -> String? {
    var words = words
    if words.count > 2,
      LondonClock.weekdays.contains(where: { $0.lowercased().hasPrefix(words[0]) })
    {
      words.removeFirst()
    }
    guard (2...3).contains(words.count) else { return nil }
    if Self.month(words[0]) != nil { words.swapAt(0, 1) }
    guard let day = Self.ordinal(words[0]), let month = Self.month(words[1]) else { return nil }
    return words.count == 3
      ? real(Self.year(words[2][...]), month, day) : nearest(month: month, day: day)
  }

  private static func ordinal(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    return ["", "st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count)))
      ? Int(digits) : nil
  }

  /// 1 to 12 for "March" and "mar".
  static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return LondonClock.months.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }

  private static func year(_ text: Substring) -> Int? {
    switch text.count {
    case 2: Int(text).map { 2000 + $0 }
    case 4: Int(text)
    default: nil
    }
  }

  /// The occurrence nearest to today on the side that is meant.
  private func nearest(month: Int, day: Int) -> String? {
    let year = clock.calendar.component(.year, from: clock.now)
    // Eight years reach the next or last 29 February even around 2100.
    let years = (0...8).map { leaning == .past ? year - $0 : year + $0 }
    return years.lazy.compactMap { real($0, month, day) }.first {
      leaning == .past ? $0 <= clock.today : $0 >= clock.today
    }
  }

  private func real(_ year: Int?, _ month: Int?, _ day: Int?) -> String? {
    guard let year, let month, let day, (1900...2200).contains(year),
      clock.date(year, month, day, hour: 12, minute: 0) != nil
    else { return nil }
    return LondonClock.day(year, month, day)
  }

  private func shifted(by days: Int) -> String? {
    clock.noon(of: clock.today).flatMap {
      clock.calendar.date(byAdding: .day, value: days, to: $0)
    }.map(clock.day(of:))
  }
}

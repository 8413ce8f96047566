/// A calendar quarter: the fixed, never overlapping periods in which figures about groups are released (DOMAIN §2.3).
package struct Quarter: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Quarters since the first of the year 0.
  package let ordinal: Int

  package init(ordinal: Int) {
    self.ordinal = ordinal
  }

  package init(of day: Day) {
    self.init(of: Month(of: day))
  }

  package init(of month: Month) {
    ordinal = month.ordinal / 3
  }

  /// The years that a quarter may be asked for in, so that the quarter after it is one too.
  package static let years = 1900...2999

  /// `nil` unless the days are the first and the last of one quarter, of the years there are quarters of.
  package init?(from: Day, until: Day) {
    let quarter = Quarter(of: from)
    guard Self.years.contains(from.parts.year), quarter.from == from, quarter.until == until
    else { return nil }
    self = quarter
  }

  /// Reads `2026-Q3`; `nil` for any other form.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4,
      let year = Int(parts[0]), (1...9999).contains(year), parts[1].utf8.count == 2,
      parts[1].first == "Q", let number = Int(parts[1].dropFirst()), (1...4).contains(number)
    else { return nil }
    ordinal = year * 4 + number - 1
  }

  package var months: [Month] { (0..<3).map { Month(ordinal: ordinal * 3 + $0) } }
  package var from: Day { Month(ordinal: ordinal * 3).first }
  /// The last day.
  package var until: Day { Month(ordinal: ordinal * 3 + 2).last }
  package var next: Quarter { Quarter(ordinal: ordinal + 1) }
  package var previous: Quarter { Quarter(ordinal: ordinal - 1) }

  /// `July to September 2026`.
  package var inWords: String {
    let first = from.inWords.split(separator: " ")
    return "\(first[1]) to \(months[2].inWords)"
  }

  /// `2026-Q3`.
  package var description: String {
    String(from.description.prefix(4)) + "-Q\(ordinal % 4 + 1)"
  }

  package static func < (left: Quarter, right: Quarter) -> Bool { left.ordinal < right.ordinal }
}

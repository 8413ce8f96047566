/// A moment, in UTC milliseconds since 1970.
package struct Instant: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let milliseconds: Int64

  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Reads RFC 3339 with `Z` or an offset, to the millisecond; `nil` for anything else.
  package init?(_ text: String) {
    guard let parsed = RFC3339.milliseconds(text) else { return nil }
    milliseconds = parsed
  }

  /// The day it is in the United Kingdom at this moment: rules about days use Europe/London.
  package var day: Day { LondonTime.day(of: self) }

  /// RFC 3339 in UTC, to the second, or to the millisecond where there are any.
  package var description: String { RFC3339.text(self) }

  package func adding(minutes: Int) -> Instant {
    Instant(milliseconds: milliseconds + Int64(minutes) * 60_000)
  }

  package func adding(days: Int) -> Instant {
    Instant(milliseconds: milliseconds + Int64(days) * 86_400_000)
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// Whole minutes from `earlier` to `later`, rounded down.
  package static func minutes(from earlier: Instant, to later: Instant) -> Int {
    Int((later.milliseconds - earlier.milliseconds) / 60_000)
  }
}

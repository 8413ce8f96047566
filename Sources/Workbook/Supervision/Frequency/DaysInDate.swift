/// How many days of a period were in date. The share is what is reported, not a count of sessions (DOMAIN §1.4).
package struct DaysInDate: Hashable, Sendable {
  /// Days in post under a rule, recorded leave left out.
  package var counted: Int
  package var inDate: Int
  /// Would be in date if the last session had been long enough.
  package var tooShort: Int

  package init(counted: Int = 0, inDate: Int = 0, tooShort: Int = 0) {
    self.counted = counted
    self.inDate = inDate
    self.tooShort = tooShort
  }

  package var overdue: Int { counted - inDate - tooShort }

  /// 0…1; `nil` when no day counts.
  package var share: Double? {
    counted > 0 ? Double(inDate) / Double(counted) : nil
  }

  static func - (left: Self, right: Self) -> Self {
    Self(
      counted: left.counted - right.counted, inDate: left.inDate - right.inDate,
      tooShort: left.tooShort - right.tooShort)
  }
}

extension Day {
  /// The same day of the month some months later, or earlier where it is negative; where that month is too short, the first
  /// day of the next, so that no period comes out short. Never outside the years 1 to 9999.
  package func adding(months: Int) -> Day {
    let (_, _, number) = parts
    let ordinal = Month(of: self).ordinal + months
    let month = Month(ordinal: min(max(ordinal, 12), 119_999))
    let same = month.first.adding(days: number - 1)
    return same <= month.last ? same : month.next.first
  }
}

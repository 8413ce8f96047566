extension FrequencyPolicy {
  /// The uninterrupted minutes of supervision that the rules in force ask for over a period: for each day in post, leave left
  /// out, the minimum length divided by the longest gap. The measure of person dose (DOMAIN §5).
  package func expectedMinutes(
    for post: Post, absences: ArraySlice<LinkRecords.Absence>, from: Day, until: Day
  ) -> Double {
    let last = min(until.ordinal, post.left?.ordinal ?? until.ordinal)
    let leave = Leave(absences)
    return segments(for: post, through: last).reduce(0) { sum, segment in
      guard let terms = segment.terms else { return sum }
      let (first, last) = (max(segment.from, from.ordinal), segment.until)
      guard first <= last else { return sum }
      let days = last - first + 1 - leave.days(from: first, until: last)
      return sum + Double(days) * Double(terms.minimumMinutes) / Double(terms.longestGapDays)
    }
  }
}

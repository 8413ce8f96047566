/// The rows of the policy. Which one is in force depends on the person and on the day, so that history is judged by the
/// rule then in force (DOMAIN §1.4).
package struct FrequencyPolicy: Sendable {
  package let rules: [FrequencyRule]

  package init(rules: [FrequencyRule]) {
    self.rules = rules
  }

  /// Reads the table that comes with the product.
  package init(table text: String) throws(TableFault) {
    let table = try TabSeparatedTable(
      "frequency-policy", text,
      columns: [
        "id", "careerStage", "fromWeek", "toWeek", "longestGapDays", "minimumMinutes",
        "graceWorkingDays", "kinds", "effectiveFrom", "effectiveUntil", "source",
      ])
    rules = try table.rows { row throws(TableFault) in try FrequencyRule(row) }
  }

  /// The rule for this post on this day: one for the career stage before one for everybody, the newest of several;
  /// `nil` when none was in force or the post had not begun.
  package func rule(for post: Post, on day: Day) -> FrequencyRule? {
    position(for: post, on: day).map { rules[$0] }
  }

  func position(for post: Post, on day: Day) -> Int? {
    rules.indices.filter { rules[$0].covers(post, on: day) }.max { left, right in
      let (left, right) = (rules[left], rules[right])
      if (left.careerStage == nil) != (right.careerStage == nil) { return left.careerStage == nil }
      return left.effectiveFrom < right.effectiveFrom
    }
  }

  /// A run of days with one rule, or with none.
  struct Segment {
    let from: Int
    let until: Int
    /// Position in ``FrequencyPolicy/rules``.
    let rule: Int?
  }

  /// The rules in force from the beginning of the post to `end`, in order and without gaps.
  func segments(for post: Post, through end: Int) -> [Segment] {
    let start = post.started.ordinal
    guard start <= end else { return [] }
    var changes: Set<Int> = [start]
    for rule in rules {
      changes.insert(rule.effectiveFrom.ordinal)
      if let until = rule.effectiveUntil { changes.insert(until.ordinal + 1) }
      changes.insert(start + rule.fromWeek * 7)
      if let toWeek = rule.toWeek { changes.insert(start + toWeek * 7) }
    }
    let starts = changes.filter { (start...end).contains($0) }.sorted()
    return starts.enumerated().map { index, from in
      Segment(
        from: from, until: index + 1 < starts.count ? starts[index + 1] - 1 : end,
        rule: position(for: post, on: Day(ordinal: from)))
    }
  }
}

extension FrequencyRule {
  init(_ row: TabSeparatedTable.Row) throws(TableFault) {
    func number(_ column: String, in range: ClosedRange<Int>) throws(TableFault) -> Int {
      guard let number = Int(try row[column]), range.contains(number) else {
        throw row.fault(
          "\(column) is a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }
    func day(_ column: String) throws(TableFault) -> Day {
      guard let day = Day(try row[column]) else { throw row.fault("\(column) is not a day") }
      return day
    }
    let stage = try row["careerStage"]
    guard stage == "any" || CareerStage(rawValue: stage) != nil else {
      throw row.fault("careerStage is any, newlyQualified, established or student")
    }
    let kindNames = try row["kinds"].split(separator: ",").map(String.init)
    let kinds = kindNames.compactMap(SessionKind.init(rawValue:))
    guard kinds.count == kindNames.count else { throw row.fault("kinds names no kind of session") }
    self.init(
      id: try row["id"], careerStage: CareerStage(rawValue: stage),
      fromWeek: try number("fromWeek", in: 0...5000),
      toWeek: row.optional("toWeek") == nil ? nil : try number("toWeek", in: 1...5000),
      longestGapDays: try number("longestGapDays", in: 1...366),
      minimumMinutes: try number("minimumMinutes", in: 1...1440),
      graceWorkingDays: try number("graceWorkingDays", in: 0...60), kinds: Set(kinds),
      effectiveFrom: try day("effectiveFrom"),
      effectiveUntil: row.optional("effectiveUntil") == nil ? nil : try day("effectiveUntil"),
      source: try row["source"])
  }
}

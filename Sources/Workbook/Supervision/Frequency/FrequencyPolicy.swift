/// The rows of the policy. Which one is in force depends on the person and on the day, so that history is judged by the
/// rule then in force (DOMAIN §1.4).
package struct FrequencyPolicy: Sendable {
  package let rules: [FrequencyRule]
  /// For each career stage its rules in order of precedence: those for the stage before those for everybody, then the newest.
  private let ranked: [CareerStage: [Ranked]]

  package init(rules: [FrequencyRule]) {
    self.rules = rules
    ranked = Dictionary(
      uniqueKeysWithValues: CareerStage.allCases.map { ($0, Self.rank(rules, for: $0)) })
  }

  /// Reads the table that comes with the product.
  package init(table text: String) throws(TableFault) {
    let table = try TabSeparatedTable(
      "frequency-policy", text,
      columns: [
        "id", "careerStage", "fromWeek", "toWeek", "longestGapDays", "minimumMinutes",
        "graceWorkingDays", "kinds", "effectiveFrom", "effectiveUntil", "source",
      ])
    self.init(rules: try table.rows { row throws(TableFault) in try FrequencyRule(row) })
  }

  /// The rule for this post on this day: one for the career stage before one for everybody, the newest of several;
  /// `nil` when none was in force or the post had not begun.
  package func rule(for post: Post, on day: Day) -> FrequencyRule? {
    let ranked = ranked[post.careerStage] ?? []
    return ranked.first { $0.covers(day.ordinal, since: post.started.ordinal) }
      .map { rules[$0.position] }
  }

  /// A run of days with one rule, or with none.
  struct Segment {
    let from: Int
    var until: Int
    let terms: FrequencyTerms?
  }

  /// The rules in force from the beginning of the post to `end`, in order and without gaps.
  func segments(for post: Post, through end: Int) -> [Segment] {
    let ranked = ranked[post.careerStage] ?? []
    let start = post.started.ordinal
    var segments: [Segment] = []
    var day = start
    while day <= end {
      var next = end + 1
      for rule in ranked { rule.drawIn(&next, after: day, since: start) }
      let terms = ranked.first { $0.covers(day, since: start) }?.terms
      segments.append(Segment(from: day, until: next - 1, terms: terms))
      day = next
    }
    return segments
  }

  /// A rule as ordinals, to be asked a million times.
  private struct Ranked {
    let position: Int
    let terms: FrequencyTerms
    let effective: Range<Int>
    /// Days in post.
    let inPost: Range<Int>

    func covers(_ day: Int, since start: Int) -> Bool {
      effective.contains(day) && inPost.contains(day - start)
    }

    /// Draws `next` in to the first day after `day` on which the rule begins or ends.
    func drawIn(_ next: inout Int, after day: Int, since start: Int) {
      if effective.lowerBound > day { next = min(next, effective.lowerBound) }
      if effective.upperBound > day { next = min(next, effective.upperBound) }
      let days = day - start
      if inPost.lowerBound > days { next = min(next, start + inPost.lowerBound) }
      if inPost.upperBound > days, inPost.upperBound < .max {
        next = min(next, start + inPost.upperBound)
      }
    }
  }

  private static func rank(_ rules: [FrequencyRule], for stage: CareerStage) -> [Ranked] {
    let own = rules.enumerated().filter { $1.careerStage == nil || $1.careerStage == stage }
    let ordered = own.sorted { left, right in
      let (left, right) = (left.element, right.element)
      if (left.careerStage == nil) != (right.careerStage == nil) { return right.careerStage == nil }
      return left.effectiveFrom > right.effectiveFrom
    }
    return ordered.map { position, rule in
      let from = rule.effectiveFrom.ordinal
      let until = rule.effectiveUntil.map { max(from, $0.ordinal + 1) } ?? .max
      let fromDay = rule.fromWeek * 7
      let toDay = rule.toWeek.map { max(fromDay, $0 * 7) } ?? .max
      return Ranked(
        position: position, terms: FrequencyTerms(rule), effective: from..<until,
        inPost: fromDay..<toDay)
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

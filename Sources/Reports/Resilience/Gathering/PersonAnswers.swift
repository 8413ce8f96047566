import Workbook

/// One person's quarter as it counts in group figures: one unit, and one value for each thing they answered
/// (Sources/decisions/0003).
struct PersonAnswers: Sendable {
  /// The unit of their last check-in of the quarter.
  let unit: Team.ID?
  /// The mean of the months in which it was answered.
  let means: [AnsweredMeasure: Double]
  /// Named in any month.
  let conditions: Set<ConditionToWatch>

  /// - Parameter months: of one person and one quarter, at least one, in order.
  private init(_ months: [WorkforceRecords.Answered], _ instruments: Instruments) {
    unit = months.last?.unit
    conditions = Set(months.flatMap(\.entry.conditions).compactMap { ConditionToWatch($0) })
    var means: [AnsweredMeasure: Double] = [:]
    for measure in AnsweredMeasure.all(instruments) {
      let values = months.compactMap { $0.entry.value(of: measure, instruments) }
      if !values.isEmpty { means[measure] = values.reduce(0, +) / Double(values.count) }
    }
    self.means = means
  }

  /// Everybody who answered something in the quarter, in no order that means anything. A month that holds nothing but a
  /// private note is nobody's business: it counts as no answer.
  static func all(
    _ rows: [WorkforceRecords.Answered], in quarter: Quarter, _ instruments: Instruments
  ) -> [PersonAnswers] {
    let counted = rows.filter { Quarter(of: $0.month) == quarter && !$0.entry.shared.isEmpty }
    return Dictionary(grouping: counted, by: \.author).values
      .map { PersonAnswers($0.sorted { $0.month < $1.month }, instruments) }
  }
}

import ReportDocument

/// A monthly share of the whole authority as a control chart (XmR, DOMAIN §5).
struct MonthlyChart {
  /// Of one month.
  struct Share: Hashable {
    let count: Int
    let of: Int
    /// Practitioners behind it.
    let people: Int

    init(count: Int, of total: Int, people: Int) {
      self.count = count
      of = total
      self.people = people
    }

    /// `nil` where the base is too small for a percentage.
    var percentage: Double? { ReportDocument.Share(count, of: of).percentage }
  }

  private let title: String
  private let value: String
  private let finding: String
  private let labels: [String]
  private let values: [Double?]

  init(
    _ title: String, value: String, finding: String, months: [Months.Month], shares: [Share],
    _ smallGroups: SmallGroups
  ) {
    self.title = title
    self.value = value
    self.finding = finding
    labels = months.map(\.label)
    // A single hidden month could be worked out from the figure of the whole period.
    let isShown = shares.allSatisfy { $0.people == 0 || $0.people >= smallGroups.fewest }
    values = shares.map { isShown ? $0.percentage : nil }
  }

  /// The chart, or a sentence where no month has a figure.
  var block: ReportDocument.Block {
    guard values.contains(where: { $0 != nil }) else {
      return .paragraph("\(title): the months do not have enough people or sessions for it.")
    }
    return .chart(chart)
  }

  private var chart: ReportDocument.Chart {
    let figures = ReportDocument.ControlChart(
      valueTitle: value, decimals: 1, labels: labels, values: values)
    return .init(title, altText: altText(figures.points), .control(figures))
  }

  private func altText(_ points: [ReportDocument.ControlChart.Point]) -> String {
    let known = values.compactMap { $0 }
    guard let lowest = known.min(), let highest = known.max() else {
      return "Too few \(finding) in any month for a percentage."
    }
    let signalled = points.filter { !$0.signals.isEmpty }.map(\.label)
    let range =
      "Between \(lowest.inWords(decimals: 0))% and \(highest.inWords(decimals: 0))% of \(finding) in "
      + "each month shown; "
    return range
      + (signalled.isEmpty
        ? "no month stands out from the ordinary rise and fall."
        : "a question is worth asking about \(list(signalled)).")
  }
}

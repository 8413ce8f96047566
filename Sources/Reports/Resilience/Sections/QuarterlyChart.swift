import ReportDocument
import Statistics
import Workbook

/// A figure of one unit over the quarters as a control chart (XmR, DOMAIN §5).
struct QuarterlyChart {
  /// Below this there is no moving range, and nothing to compare with.
  private static let fewestPoints = 2

  private let series: QuarterlySeries
  private let points: [(quarter: Quarter, value: Double?)]

  /// - Parameter points: in order of time; `nil` where the figure is hidden or has no number.
  init(_ series: QuarterlySeries, _ points: [(quarter: Quarter, value: Double?)]) {
    self.series = series
    self.points = points
  }

  /// In the middle of a sentence.
  var title: String { "“\(series.title)”" }

  /// `nil` where there is too little to draw.
  var block: ReportDocument.Block? {
    let known = points.compactMap(\.value)
    guard known.count >= Self.fewestPoints, let lowest = known.min(), let highest = known.max()
    else { return nil }
    let figures = ReportDocument.ControlChart(
      valueTitle: series.valueTitle, decimals: series.decimals,
      labels: points.map { $0.quarter.label }, values: points.map(\.value)
    ).withoutSignalsOnTrial
    return .chart(
      .init(
        "\(series.title), quarter by quarter",
        altText: altText(figures, lowest, highest), .control(figures)))
  }

  private func altText(
    _ figures: ReportDocument.ControlChart, _ lowest: Double, _ highest: Double
  ) -> String {
    let (low, high) = (words(lowest), words(highest))
    let range =
      low == high
      ? "\(low) in each quarter shown; " : "Between \(low) and \(high) in each quarter shown; "
    if figures.isOnTrial { return range + "too few quarters yet to mark any of them." }
    let signalled = figures.points.filter { !$0.signals.isEmpty }.map(\.label)
    return range
      + (signalled.isEmpty
        ? "no quarter stands out from the ordinary rise and fall."
        : "a question is worth asking about \(list(signalled)).")
  }

  private func words(_ value: Double) -> String {
    value.inWords(decimals: series.decimals) + (series == .inDate ? "%" : "")
  }
}

extension ReportDocument.ControlChart {
  fileprivate var isOnTrial: Bool { limits?.status != .locked }

  /// Figures released to one decimal stand still or jump by a tenth: on a few quarters the moving range says more about the
  /// rounding than about the work, so nothing is marked before the limits are locked (ours).
  fileprivate var withoutSignalsOnTrial: ReportDocument.ControlChart {
    guard isOnTrial else { return self }
    var chart = self
    chart.points = points.map { Point($0.label, $0.value) }
    return chart
  }
}

extension Quarter {
  /// `Q3 2026`, for an axis.
  fileprivate var label: String {
    let parts = description.split(separator: "-")
    return parts.reversed().joined(separator: " ")
  }
}

import ReportDocument
import Statistics

extension ReportDocument.ControlChart {
  /// With its limits and signals worked out over the values there are; a gap where there is none.
  init(valueTitle: String, decimals: Int, labels: [String], values: [Double?]) {
    let control = Statistics.ControlChart(values.compactMap { $0 })
    var found = control.phases.flatMap(\.points)[...]
    let points = zip(labels, values).map { label, value in
      let signals = value == nil ? [] : found.popFirst()?.signals ?? []
      return Point(label, value, signals: signals.map { Signal($0.rule) })
    }
    self.init(
      valueTitle: valueTitle, decimals: decimals, points: points,
      limits: control.phases.first.flatMap { Limits($0) })
  }
}

extension ReportDocument.ControlChart.Limits {
  /// `nil` where there are none.
  fileprivate init?(_ phase: Statistics.ControlChart.Phase) {
    guard let limits = phase.basis.limits else { return nil }
    let status: Status =
      if case .locked = phase.basis { .locked } else { .trial }
    self.init(mean: limits.mean, lower: limits.lower, upper: limits.upper, status: status)
  }
}

extension ReportDocument.ControlChart.Signal {
  fileprivate init(_ rule: ControlSignal.Rule) {
    self =
      switch rule {
      case .outsideLimits: .outsideLimits
      case .sevenOnOneSide: .sevenOnOneSide
      case .sevenRisingOrFalling: .sevenInOneDirection
      case .twoOfThreeNearLimit: .twoOfThreeNearALimit
      }
  }
}

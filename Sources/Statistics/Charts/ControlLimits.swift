/// The natural limits of an XmR chart: mean ± 2.66 × mean moving range (NHS England, *Making Data Count*).
/// Moving ranges are not screened for outliers (DOMAIN §5).
package struct ControlLimits: Sendable, Equatable {
  /// Points the limits were computed from.
  package let n: Int
  package let mean: Double
  package let meanMovingRange: Double
  package let lower: Double
  package let upper: Double
  /// Differences no larger than this are rounding, not a point off the mean or outside a limit.
  private let rounding: Double

  /// - Returns: `nil` for n = 0 and 1, which have no moving range, and for values that are not finite. n = 2 rests
  ///   on a single range. Equal values give limits that lie on the mean.
  package init?(_ values: some Collection<Double>) {
    let values = Array(values)
    guard values.count >= 2 else { return nil }
    let ranges = zip(values, values.dropFirst()).map { abs($1 - $0) }
    let mean = Statistics.mean(ofNonEmpty: values)
    let meanRange = Statistics.mean(ofNonEmpty: ranges)
    guard values.allSatisfy(\.isFinite), (abs(mean) + 2.66 * meanRange).isFinite else { return nil }
    n = values.count
    self.mean = mean
    meanMovingRange = meanRange
    lower = mean - 2.66 * meanRange
    upper = mean + 2.66 * meanRange
    rounding = 1e-12 * values.reduce(0) { max($0, abs($1)) }
  }

  /// Above, below, or (`nil`) on the mean.
  func side(of value: Double) -> ControlSignal.Direction? {
    direction(of: value, above: mean, below: mean)
  }

  /// Outside a limit, and which.
  func outside(_ value: Double) -> ControlSignal.Direction? {
    direction(of: value, above: upper, below: lower)
  }

  /// Beyond two thirds of the way from the mean to a limit, and which; also where outside it.
  func nearOrBeyondLimit(_ value: Double) -> ControlSignal.Direction? {
    let reach = 2.66 * meanMovingRange * 2 / 3
    return direction(of: value, above: mean + reach, below: mean - reach)
  }

  private func direction(
    of value: Double, above: Double, below: Double
  ) -> ControlSignal.Direction? {
    if value > above + rounding { return .high }
    return value < below - rounding ? .low : nil
  }
}

/// A confidence interval; 95% throughout this module.
package struct Interval: Sendable, Equatable {
  package let low: Double
  package let high: Double

  init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// Whether `value` lies inside or on an end.
  package func contains(_ value: Double) -> Bool { low <= value && value <= high }
}

import Statistics

/// What was written down before anyone looked; changing any of it is a new plan.
enum DeclaredPlan {
  /// Fixed, so that a report can be repeated to the last digit.
  static let seed: UInt64 = 20_150_721
  static let bootstrap = BootstrapPlan(resamples: 2_000, seed: seed)
}

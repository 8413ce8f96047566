// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Denominator.
  ///
  /// What was counted and how many there are.
  public struct ReportDenominator: Codable, Sendable, Hashable {
    /// What. What was counted.
    public var what: String
    /// How many. How many there are.
    public var count: Int

    public init(
      what: String,
      count: Int
    ) {
      self.what = what
      self.count = count
    }
  }
}

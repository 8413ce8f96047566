// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Group.
  ///
  /// The values of one group.
  public struct ReportDistributionGroup: Codable, Sendable, Hashable {
    /// Label. Which group.
    public var label: String
    /// Values. The values.
    public var values: [Double]
    /// Median. The median.
    public var median: Double?

    public init(
      label: String,
      values: [Double],
      median: Double? = nil
    ) {
      self.label = label
      self.values = values
      self.median = median
    }
  }
}

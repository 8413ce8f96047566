// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Distribution.
  ///
  /// Values by group.
  public struct ReportDistribution: Codable, Sendable, Hashable {
    /// Value. What is measured.
    public var valueTitle: String
    /// Decimals. How many decimals to print.
    public var decimals: Int
    public var range: Wire.ReportRange?
    /// Groups. The groups, in order.
    public var groups: [Wire.ReportDistributionGroup]

    public init(
      valueTitle: String,
      decimals: Int,
      range: Wire.ReportRange? = nil,
      groups: [Wire.ReportDistributionGroup]
    ) {
      self.valueTitle = valueTitle
      self.decimals = decimals
      self.range = range
      self.groups = groups
    }
  }
}

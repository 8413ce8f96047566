// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Facts.
  ///
  /// Figures with their labels.
  public struct ReportFacts: Codable, Sendable, Hashable {
    /// Facts. The facts, in order.
    public var items: [Wire.ReportFact]

    public init(
      items: [Wire.ReportFact]
    ) {
      self.items = items
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Formula.
  ///
  /// A formula and its source.
  public struct ReportFormula: Codable, Sendable, Hashable {
    /// Name. What is worked out.
    public var name: String
    /// Formula. The formula and its source.
    public var formula: String

    public init(
      name: String,
      formula: String
    ) {
      self.name = name
      self.formula = formula
    }
  }
}

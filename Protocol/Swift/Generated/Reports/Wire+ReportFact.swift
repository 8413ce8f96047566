// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Fact.
  ///
  /// One figure with its label.
  public struct ReportFact: Codable, Sendable, Hashable {
    /// Label. What the figure is.
    public var label: String
    public var value: Wire.ReportCell
    /// Decimals. How many decimals to print.
    public var decimals: Int?
    /// Note. What to know about it.
    public var note: String?

    public init(
      label: String,
      value: Wire.ReportCell,
      decimals: Int? = nil,
      note: String? = nil
    ) {
      self.label = label
      self.value = value
      self.decimals = decimals
      self.note = note
    }
  }
}

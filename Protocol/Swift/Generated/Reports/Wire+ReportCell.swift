// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Cell.
  ///
  /// One value. `kind` names the further member it has; a hidden or missing value has its reason.
  public struct ReportCell: Codable, Sendable, Hashable {
    /// Kind. What the cell holds.
    public var kind: Kind
    /// Text. Words.
    public var text: String?
    /// Count. How many.
    public var count: Int?
    /// Number. A figure.
    public var number: Double?
    public var interval: Wire.ReportInterval?
    public var share: Wire.ReportShare?
    /// Day. A day.
    public var day: String?
    /// Reason. Why the value is hidden or missing.
    public var reason: String?

    public init(
      kind: Kind,
      text: String? = nil,
      count: Int? = nil,
      number: Double? = nil,
      interval: Wire.ReportInterval? = nil,
      share: Wire.ReportShare? = nil,
      day: String? = nil,
      reason: String? = nil
    ) {
      self.kind = kind
      self.text = text
      self.count = count
      self.number = number
      self.interval = interval
      self.share = share
      self.day = day
      self.reason = reason
    }

    /// Kind.
    ///
    /// What the cell holds.
    public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
      case text
      case count
      case number
      case interval
      case share
      case day
      case suppressed
      case missing
    }
  }
}

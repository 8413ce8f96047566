// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Point.
  ///
  /// One point and what it signals.
  public struct ReportControlPoint: Codable, Sendable, Hashable {
    /// Label. When it was.
    public var label: String
    /// Value. The figure; absent where there is none.
    public var value: Double?
    /// Signals. Which signals it is part of.
    public var signals: [Signal]

    public init(
      label: String,
      value: Double? = nil,
      signals: [Signal]
    ) {
      self.label = label
      self.value = value
      self.signals = signals
    }

    public enum Signal: String, Codable, Sendable, Hashable, CaseIterable {
      case outsideLimits
      case sevenOnOneSide
      case sevenInOneDirection
      case twoOfThreeNearALimit
    }
  }
}

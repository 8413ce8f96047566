// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Why it was held back.
  ///
  /// Why a notice was held back, by one of the two who decided it.
  public struct HoldReason: Codable, Sendable, Hashable {
    /// Reason. Why.
    public var reason: String
    public var by: Wire.PersonName?
    /// Day. When it was asked for.
    public var on: String?

    public init(
      reason: String,
      by: Wire.PersonName? = nil,
      on: String? = nil
    ) {
      self.reason = reason
      self.by = by
      self.on = on
    }
  }
}

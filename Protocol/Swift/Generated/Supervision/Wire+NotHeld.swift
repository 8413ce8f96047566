// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Not held.
  ///
  /// Why it did not take place, and what comes instead. How much notice there was is worked out,
  /// never typed.
  public struct NotHeld: Codable, Sendable, Hashable {
    public var by: Wire.CancelledBy
    public var reason: Wire.CancelReason
    /// New date. When it takes place instead.
    public var replacement: String?
    /// Why no new date. If there is no new date, why not.
    public var whyNoReplacement: String?
    /// Called off at. When it was called off.
    public var decidedAt: String?

    public init(
      by: Wire.CancelledBy,
      reason: Wire.CancelReason,
      replacement: String? = nil,
      whyNoReplacement: String? = nil,
      decidedAt: String? = nil
    ) {
      self.by = by
      self.reason = reason
      self.replacement = replacement
      self.whyNoReplacement = whyNoReplacement
      self.decidedAt = decidedAt
    }
  }
}

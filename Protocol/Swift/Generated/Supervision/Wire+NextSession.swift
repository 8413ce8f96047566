// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Next session.
  ///
  /// The next date, or why there is none: one of the two.
  public struct NextSession: Codable, Sendable, Hashable {
    /// Next date. The day of the next session.
    public var on: String?
    /// Why none. Why there is no next date.
    public var whyNone: String?

    public init(
      on: String? = nil,
      whyNone: String? = nil
    ) {
      self.on = on
      self.whyNone = whyNone
    }
  }
}

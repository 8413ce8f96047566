// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Change.
  ///
  /// What actually changed.
  public struct ActivityChange: Codable, Sendable, Hashable {
    /// What changed. In words that young people can read.
    public var what: String
    /// Decided by. Who decided it.
    public var decidedBy: String
    /// When. The day on which it changed.
    public var on: String

    public init(
      what: String,
      decidedBy: String,
      on: String
    ) {
      self.what = what
      self.decidedBy = decidedBy
      self.on = on
    }
  }
}

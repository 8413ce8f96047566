// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Obstacle to sharing.
  ///
  /// What stands in the way, who can fix it, to whom it was sent, and what changed.
  public struct SharingBarrier: Codable, Sendable, Hashable {
    /// Obstacle. Its id in the lists, `BAR-…`.
    public var barrier: String
    /// What. What exactly stands in the way.
    public var what: String?
    /// Who can fix it. Who can fix it.
    public var whoCanFix: String?
    /// Sent to. To whom it was sent.
    public var sentTo: String?
    /// What changed. What changed because of it.
    public var whatChanged: String?

    public init(
      barrier: String,
      what: String? = nil,
      whoCanFix: String? = nil,
      sentTo: String? = nil,
      whatChanged: String? = nil
    ) {
      self.barrier = barrier
      self.what = what
      self.whoCanFix = whoCanFix
      self.sentTo = sentTo
      self.whatChanged = whatChanged
    }
  }
}

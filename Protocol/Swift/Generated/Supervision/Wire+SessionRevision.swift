// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Version.
  ///
  /// When a version was made and by whom.
  public struct SessionRevision: Codable, Sendable, Hashable {
    /// Revision. Its number.
    public var revision: Int
    /// When. When it was made.
    public var at: String
    /// By whom. Who made it.
    public var by: String

    public init(
      revision: Int,
      at: String,
      by: String
    ) {
      self.revision = revision
      self.at = at
      self.by = by
    }
  }
}

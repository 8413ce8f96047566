// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Copied to the child's file.
  ///
  /// When it was copied to the child's file, and by whom. Due within one working day.
  public struct CopiedToFile: Codable, Sendable, Hashable {
    /// When. When it was copied.
    public var at: String
    /// By whom. Who copied it.
    public var by: String

    public init(
      at: String,
      by: String
    ) {
      self.at = at
      self.by = by
    }
  }
}

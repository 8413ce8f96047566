// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Change.
  ///
  /// One detail that became another.
  public struct FieldChange: Codable, Sendable, Hashable {
    /// Detail. Which detail.
    public var field: String
    /// Before. What it was; absent if nothing.
    public var before: String?
    /// After. What it is; absent if nothing.
    public var after: String?

    public init(
      field: String,
      before: String? = nil,
      after: String? = nil
    ) {
      self.field = field
      self.before = before
      self.after = after
    }
  }
}

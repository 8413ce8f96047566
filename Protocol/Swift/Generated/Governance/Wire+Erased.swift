// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Erased.
  ///
  /// That words are gone, and what else must be done.
  public struct Erased: Codable, Sendable, Hashable {
    /// Id. Of the entry that says so.
    public var id: String
    /// Statement. What is gone, from where, and which copies must still be destroyed by hand.
    public var statement: String

    public init(
      id: String,
      statement: String
    ) {
      self.id = id
      self.statement = statement
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Person.
  ///
  /// A person's id and name.
  public struct PersonName: Codable, Sendable, Hashable {
    /// Person. The person's id.
    public var id: String
    /// Name. The person's name.
    public var name: String

    public init(
      id: String,
      name: String
    ) {
      self.id = id
      self.name = name
    }
  }
}

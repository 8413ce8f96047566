// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Somebody to call.
  ///
  /// A name and a number.
  public struct HelpLine: Codable, Sendable, Hashable {
    /// Who. The team or service.
    public var name: String
    /// Number. The number to call.
    public var number: String

    public init(
      name: String,
      number: String
    ) {
      self.name = name
      self.number = number
    }
  }
}

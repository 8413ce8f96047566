// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Absence.
  ///
  /// Days on which somebody was away; they are left out of the frequency rule.
  public struct Absence: Codable, Sendable, Hashable {
    /// Absence. The absence's id.
    public var id: String
    /// From. The first day away.
    public var from: String
    /// Until. The last day away.
    public var until: String

    public init(
      id: String,
      from: String,
      until: String
    ) {
      self.id = id
      self.from = from
      self.until = until
    }
  }
}

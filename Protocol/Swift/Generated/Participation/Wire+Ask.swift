// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// What is asked.
  ///
  /// In plain words that name nobody; for whoever decides, and for the report.
  public struct Ask: Codable, Sendable, Hashable {
    /// Theme. A few words under which reports gather it.
    public var theme: String
    /// You said. What was said.
    public var youSaid: String
    /// You asked for. What they want to change.
    public var askedFor: String

    public init(
      theme: String,
      youSaid: String,
      askedFor: String
    ) {
      self.theme = theme
      self.youSaid = youSaid
      self.askedFor = askedFor
    }
  }
}

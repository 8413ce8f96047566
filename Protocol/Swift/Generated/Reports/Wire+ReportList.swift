// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// List.
  ///
  /// A list of sentences.
  public struct ReportList: Codable, Sendable, Hashable {
    /// Style. Bulleted or numbered.
    public var style: Style
    /// Items. The sentences, in order.
    public var items: [String]

    public init(
      style: Style,
      items: [String]
    ) {
      self.style = style
      self.items = items
    }

    /// Style.
    ///
    /// Bulleted or numbered.
    public enum Style: String, Codable, Sendable, Hashable, CaseIterable {
      case bulleted
      case numbered
    }
  }
}

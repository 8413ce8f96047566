// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Paragraph.
  ///
  /// A paragraph of plain text.
  public struct ReportParagraph: Codable, Sendable, Hashable {
    /// Emphasis. Whether it leads, is ordinary, or warns.
    public var emphasis: Emphasis
    /// Text. The text.
    public var text: String

    public init(
      emphasis: Emphasis,
      text: String
    ) {
      self.emphasis = emphasis
      self.text = text
    }

    /// Emphasis.
    ///
    /// Whether it leads, is ordinary, or warns.
    public enum Emphasis: String, Codable, Sendable, Hashable, CaseIterable {
      case lead
      case normal
      case caveat
    }
  }
}

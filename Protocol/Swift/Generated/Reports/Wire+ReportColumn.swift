// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Column.
  ///
  /// What a column holds and how it is printed.
  public struct ReportColumn: Codable, Sendable, Hashable {
    /// Heading. The column's heading.
    public var heading: String
    /// Alignment. Left or right.
    public var alignment: Alignment
    /// Kind. What the column holds.
    public var kind: Kind
    /// Decimals. How many decimals to print; for numbers and intervals.
    public var decimals: Int?

    public init(
      heading: String,
      alignment: Alignment,
      kind: Kind,
      decimals: Int? = nil
    ) {
      self.heading = heading
      self.alignment = alignment
      self.kind = kind
      self.decimals = decimals
    }

    /// Alignment.
    ///
    /// Left or right.
    public enum Alignment: String, Codable, Sendable, Hashable, CaseIterable {
      case left
      case right
    }

    /// Kind.
    ///
    /// What the column holds.
    public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
      case text
      case count
      case number
      case interval
      case share
      case day
    }
  }
}

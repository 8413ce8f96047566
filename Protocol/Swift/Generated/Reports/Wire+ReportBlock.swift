// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Block.
  ///
  /// One piece of a section. `kind` names the one further member it has.
  public struct ReportBlock: Codable, Sendable, Hashable {
    /// Kind. Which further member this block has.
    public var kind: Kind
    /// Subheading. A heading within the section.
    public var subheading: String?
    public var paragraph: Wire.ReportParagraph?
    public var facts: Wire.ReportFacts?
    public var table: Wire.ReportTable?
    public var chart: Wire.ReportChart?
    public var list: Wire.ReportList?

    public init(
      kind: Kind,
      subheading: String? = nil,
      paragraph: Wire.ReportParagraph? = nil,
      facts: Wire.ReportFacts? = nil,
      table: Wire.ReportTable? = nil,
      chart: Wire.ReportChart? = nil,
      list: Wire.ReportList? = nil
    ) {
      self.kind = kind
      self.subheading = subheading
      self.paragraph = paragraph
      self.facts = facts
      self.table = table
      self.chart = chart
      self.list = list
    }

    /// Kind.
    ///
    /// Which further member this block has.
    public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
      case subheading
      case paragraph
      case facts
      case table
      case chart
      case list
    }
  }
}

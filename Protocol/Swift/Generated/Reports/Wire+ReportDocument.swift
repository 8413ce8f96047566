// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Report.
  ///
  /// One report as a value: what it says, in order, and how it was made. Text, HTML and CSV are
  /// renderings of it.
  public struct ReportDocument: Codable, Sendable, Hashable {
    /// Title. What the report is called.
    public var title: String
    /// Subtitle. A line under the title.
    public var subtitle: String?
    /// For whom. Whom the report is written for.
    public var reader: String
    public var period: Wire.ReportPeriod
    /// Scope. Whose records it covers, in words.
    public var scope: String
    /// Sections. The sections, in order.
    public var sections: [Wire.ReportSection]
    public var poster: Wire.ReportPoster?
    /// Caveats. What has to be read every time.
    public var caveats: [String]
    /// Hidden figures. Which figures are hidden and why.
    public var suppressionNotes: [String]
    /// Left out. What was left out on purpose, with how many.
    public var exclusions: [Wire.ReportExclusion]
    public var provenance: Wire.ReportProvenance

    public init(
      title: String,
      subtitle: String? = nil,
      reader: String,
      period: Wire.ReportPeriod,
      scope: String,
      sections: [Wire.ReportSection],
      poster: Wire.ReportPoster? = nil,
      caveats: [String],
      suppressionNotes: [String],
      exclusions: [Wire.ReportExclusion],
      provenance: Wire.ReportProvenance
    ) {
      self.title = title
      self.subtitle = subtitle
      self.reader = reader
      self.period = period
      self.scope = scope
      self.sections = sections
      self.poster = poster
      self.caveats = caveats
      self.suppressionNotes = suppressionNotes
      self.exclusions = exclusions
      self.provenance = provenance
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Export about one person.
  ///
  /// Everything that is recorded about one person, as far as it is theirs to have.
  public struct PersonExport: Codable, Sendable, Hashable {
    /// About. Whom it is about.
    public var about: String
    /// Made on. The day of the export.
    public var madeOn: String
    /// Records. How many records it holds.
    public var recordCount: Int
    /// Not included. What is not in it, and whom to ask for it.
    public var notIncluded: [String]
    /// Records. The records, the oldest first; absent from a page.
    public var records: [Wire.ExportedRecord]?
    /// Page. A page of HTML without scripts, to read and print; absent from data.
    public var page: String?

    public init(
      about: String,
      madeOn: String,
      recordCount: Int,
      notIncluded: [String],
      records: [Wire.ExportedRecord]? = nil,
      page: String? = nil
    ) {
      self.about = about
      self.madeOn = madeOn
      self.recordCount = recordCount
      self.notIncluded = notIncluded
      self.records = records
      self.page = page
    }
  }
}

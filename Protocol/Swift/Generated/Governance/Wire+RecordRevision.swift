// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Revision.
  ///
  /// One revision of a record: who made it, when, and what it changed.
  public struct RecordRevision: Codable, Sendable, Hashable {
    /// Revision. Its number.
    public var revision: Int
    /// When. When it was made.
    public var at: String
    public var by: Wire.PersonName?
    /// Method. The method by which it was made.
    public var method: String
    /// What. What that method does, in words.
    public var what: String
    /// Changes. The details that changed; empty for the first revision and where only words
    /// changed.
    public var changes: [Wire.FieldChange]
    /// Words changed. Whether sealed words were written with it.
    public var wordsChanged: Bool?

    public init(
      revision: Int,
      at: String,
      by: Wire.PersonName? = nil,
      method: String,
      what: String,
      changes: [Wire.FieldChange],
      wordsChanged: Bool? = nil
    ) {
      self.revision = revision
      self.at = at
      self.by = by
      self.method = method
      self.what = what
      self.changes = changes
      self.wordsChanged = wordsChanged
    }
  }
}

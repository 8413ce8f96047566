// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Due for a decision.
  ///
  /// Records that have come to the day on which somebody must decide whether they are kept.
  public struct RetentionItem: Codable, Sendable, Hashable {
    public var `class`: Wire.RecordClass
    /// What. Which records, in words.
    public var what: String
    public var person: Wire.PersonName?
    /// Record. The record's id.
    public var record: String?
    /// Since. The day on which the time began.
    public var since: String
    /// Due. The day on which it ended.
    public var due: String?
    /// Rule. How long such records are kept.
    public var rule: String
    /// Held. Whether a hold keeps them.
    public var held: Bool
    /// Can be erased. Whether `governance.erase` reaches them.
    public var canBeErased: Bool

    public init(
      `class`: Wire.RecordClass,
      what: String,
      person: Wire.PersonName? = nil,
      record: String? = nil,
      since: String,
      due: String? = nil,
      rule: String,
      held: Bool,
      canBeErased: Bool
    ) {
      self.`class` = `class`
      self.what = what
      self.person = person
      self.record = record
      self.since = since
      self.due = due
      self.rule = rule
      self.held = held
      self.canBeErased = canBeErased
    }
  }
}

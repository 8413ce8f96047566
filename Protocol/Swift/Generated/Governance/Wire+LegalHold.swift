// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Hold.
  ///
  /// That records are kept from being deleted.
  public struct LegalHold: Codable, Sendable, Hashable {
    /// Id. Its id.
    public var id: String
    /// Scope. What is kept, in words.
    public var scope: String
    /// Everything. Whether it covers all records.
    public var everything: Bool?
    public var person: Wire.PersonName?
    /// About a young person. Whether it covers the records about one young person.
    public var aboutYoungPerson: Bool?
    /// Young person. The reference.
    public var youngPerson: String?
    public var `class`: Wire.RecordClass?
    /// Reason. Why.
    public var reason: String
    public var by: Wire.PersonName
    /// Since. The day on which it was set.
    public var on: String
    /// Ended. The day on which it ended.
    public var endedOn: String?
    public var endedBy: Wire.PersonName?
    /// Why it ended. Why it ended.
    public var endReason: String?
    /// Revision. The present revision.
    public var revision: Int

    public init(
      id: String,
      scope: String,
      everything: Bool? = nil,
      person: Wire.PersonName? = nil,
      aboutYoungPerson: Bool? = nil,
      youngPerson: String? = nil,
      `class`: Wire.RecordClass? = nil,
      reason: String,
      by: Wire.PersonName,
      on: String,
      endedOn: String? = nil,
      endedBy: Wire.PersonName? = nil,
      endReason: String? = nil,
      revision: Int
    ) {
      self.id = id
      self.scope = scope
      self.everything = everything
      self.person = person
      self.aboutYoungPerson = aboutYoungPerson
      self.youngPerson = youngPerson
      self.`class` = `class`
      self.reason = reason
      self.by = by
      self.on = on
      self.endedOn = endedOn
      self.endedBy = endedBy
      self.endReason = endReason
      self.revision = revision
    }
  }
}

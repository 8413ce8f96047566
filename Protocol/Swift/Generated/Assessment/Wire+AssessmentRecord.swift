// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Assessment.
  ///
  /// An assessment and its audits, as far as you may see them. Its practitioner sees an audit once
  /// feedback has been given.
  public struct AssessmentRecord: Codable, Sendable, Hashable {
    /// Assessment. The assessment's id.
    public var id: String
    /// Revision. Which version of the record this is.
    public var revision: Int
    public var assessment: Wire.AssessmentEntry
    /// Working days. From referral to completion; 45 is the ceiling. In working days.
    public var workingDays: Int?
    /// Registered by. Who registered it.
    public var registeredBy: String
    /// Registered at. When it was registered.
    public var registeredAt: String
    /// Audits. Its audits, the newest first.
    public var audits: [Wire.AuditRecord]
    /// Names. The names of everybody whose id stands in this answer.
    public var people: [Wire.PersonName]

    public init(
      id: String,
      revision: Int,
      assessment: Wire.AssessmentEntry,
      workingDays: Int? = nil,
      registeredBy: String,
      registeredAt: String,
      audits: [Wire.AuditRecord],
      people: [Wire.PersonName]
    ) {
      self.id = id
      self.revision = revision
      self.assessment = assessment
      self.workingDays = workingDays
      self.registeredBy = registeredBy
      self.registeredAt = registeredAt
      self.audits = audits
      self.people = people
    }
  }
}

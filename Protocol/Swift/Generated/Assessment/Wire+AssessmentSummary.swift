// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Assessment.
  ///
  /// One line about an assessment.
  public struct AssessmentSummary: Codable, Sendable, Hashable {
    /// Assessment. The assessment's id.
    public var id: String
    /// Revision. Which version of the record this is.
    public var revision: Int
    /// Reference. The case system's reference.
    public var reference: String
    /// Young person. The case system's own number or a local pseudonym.
    public var youngPerson: String
    public var kind: Wire.AssessmentKind
    public var practitioner: Wire.PersonName
    /// Team. The team it was written in.
    public var team: String
    /// Referred. The day of the referral.
    public var referred: String
    /// Completed. The day it was completed.
    public var completed: String?
    /// Working days. From referral to completion; 45 is the ceiling. In working days.
    public var workingDays: Int?
    /// Audits. How many audits of it you may read.
    public var audits: Int

    public init(
      id: String,
      revision: Int,
      reference: String,
      youngPerson: String,
      kind: Wire.AssessmentKind,
      practitioner: Wire.PersonName,
      team: String,
      referred: String,
      completed: String? = nil,
      workingDays: Int? = nil,
      audits: Int
    ) {
      self.id = id
      self.revision = revision
      self.reference = reference
      self.youngPerson = youngPerson
      self.kind = kind
      self.practitioner = practitioner
      self.team = team
      self.referred = referred
      self.completed = completed
      self.workingDays = workingDays
      self.audits = audits
    }
  }
}

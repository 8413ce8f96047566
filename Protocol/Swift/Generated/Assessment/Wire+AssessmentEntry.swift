// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Assessment.
  ///
  /// An assessment of a young person's situation, with what reports need and none of its content.
  public struct AssessmentEntry: Codable, Sendable, Hashable {
    /// Reference. The case system's reference of the assessment.
    public var reference: String
    /// Young person. The case system's own number or a local pseudonym, never a name.
    public var youngPerson: String
    public var kind: Wire.AssessmentKind
    /// Practitioner. Who wrote it.
    public var practitioner: String
    /// Team. The team it was written in.
    public var team: String
    /// Referred. The day of the referral.
    public var referred: String
    /// Started. The day it was started.
    public var started: String
    /// Completed. The day it was completed; absent while it is under way.
    public var completed: String?
    /// Reason for the overrun. Why it took longer than 45 working days; required when it did.
    public var overrunReason: String?
    /// Main worker changed. Whether the main worker changed between referral and completion: then
    /// it is left out of the primary comparison, and counted.
    public var mainWorkerChanged: Bool

    public init(
      reference: String,
      youngPerson: String,
      kind: Wire.AssessmentKind,
      practitioner: String,
      team: String,
      referred: String,
      started: String,
      completed: String? = nil,
      overrunReason: String? = nil,
      mainWorkerChanged: Bool
    ) {
      self.reference = reference
      self.youngPerson = youngPerson
      self.kind = kind
      self.practitioner = practitioner
      self.team = team
      self.referred = referred
      self.started = started
      self.completed = completed
      self.overrunReason = overrunReason
      self.mainWorkerChanged = mainWorkerChanged
    }
  }
}

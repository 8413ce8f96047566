// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Role.
  ///
  /// What a person may do here.
  public enum Role: String, Codable, Sendable, Hashable, CaseIterable {
    case practitioner
    case participationWorker
    case participationLead
    case qualityAuditor
    case safeguardingLead
    case leader
    case informationGovernance
    case administrator

    /// The label for people.
    public var title: String {
      switch self {
      case .practitioner: "Practitioner"
      case .participationWorker: "Participation worker"
      case .participationLead: "Participation lead"
      case .qualityAuditor: "Quality auditor"
      case .safeguardingLead: "Safeguarding lead"
      case .leader: "Leader"
      case .informationGovernance: "Information governance"
      case .administrator: "Administrator"
      }
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Reason.
  ///
  /// Why it did not take place as planned. "Agreed not needed" is confirmed by the supervisee and
  /// counts as not held.
  public enum CancelReason: String, Codable, Sendable, Hashable, CaseIterable {
    case supervisorCrisisWork
    case superviseeCrisisWork
    case supervisorAbsence
    case superviseeAbsence
    case annualLeave
    case court
    case roomOrTechnology
    case otherOrganisationalDemand
    case agreedNotNeeded
    case notRecorded

    /// The label for people.
    public var title: String {
      switch self {
      case .supervisorCrisisWork: "Supervisor's crisis work"
      case .superviseeCrisisWork: "Supervisee's crisis work"
      case .supervisorAbsence: "Supervisor absent"
      case .superviseeAbsence: "Supervisee absent"
      case .annualLeave: "Annual leave"
      case .court: "Court"
      case .roomOrTechnology: "Room or technology"
      case .otherOrganisationalDemand: "Other demand of the organisation"
      case .agreedNotNeeded: "Agreed not needed"
      case .notRecorded: "Not recorded"
      }
    }
  }
}

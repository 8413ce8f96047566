// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Kind of absence.
  ///
  /// Why somebody is away; all kinds are left out of the frequency rule alike.
  public enum AbsenceKind: String, Codable, Sendable, Hashable, CaseIterable {
    case annualLeave
    case sickLeave
    case familyLeave
    case other

    /// The label for people.
    public var title: String {
      switch self {
        case .annualLeave: "Annual leave"
        case .sickLeave: "Sick leave"
        case .familyLeave: "Family leave"
        case .other: "Other"
      }
    }
  }
}

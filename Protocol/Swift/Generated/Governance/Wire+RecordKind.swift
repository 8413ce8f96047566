// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Kind of record.
  ///
  /// What kind of record it is.
  public enum RecordKind: String, Codable, Sendable, Hashable, CaseIterable {
    case person
    case team
    case relationship
    case allocation
    case absence
    case roleGrant
    case session
    case confirmation
    case depthRating
    case usefulness
    case assessment
    case audit

    /// The label for people.
    public var title: String {
      switch self {
        case .person: "Person"
        case .team: "Unit"
        case .relationship: "Relation"
        case .allocation: "Allocation"
        case .absence: "Absence"
        case .roleGrant: "Role held"
        case .session: "Session"
        case .confirmation: "Confirmation"
        case .depthRating: "Depth rating"
        case .usefulness: "Usefulness"
        case .assessment: "Assessment"
        case .audit: "Audit"
      }
    }
  }
}

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
    case roleGrant
    case session
    case caseDiscussion
    case assessment
    case audit

    /// The label for people.
    public var title: String {
      switch self {
      case .person: "Person"
      case .team: "Unit"
      case .relationship: "Relation"
      case .roleGrant: "Role held"
      case .session: "Session"
      case .caseDiscussion: "Case discussion"
      case .assessment: "Assessment"
      case .audit: "Audit"
      }
    }
  }
}

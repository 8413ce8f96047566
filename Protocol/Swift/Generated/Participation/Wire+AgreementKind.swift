// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Agreement.
  ///
  /// Who agreed to their taking part. Not the lawful basis.
  public enum AgreementKind: String, Codable, Sendable, Hashable, CaseIterable {
    case own16Plus
    case ownUnder16WithUnderstanding
    case parentalWithAssent
    case parentNotAsked
    case localAuthorityWithAssent
    case noName
    case declined

    /// The label for people.
    public var title: String {
      switch self {
      case .own16Plus: "Their own, 16 or over"
      case .ownUnder16WithUnderstanding: "Their own, under 16, understanding it"
      case .parentalWithAssent: "A parent's, and theirs"
      case .parentNotAsked: "Parent not asked"
      case .localAuthorityWithAssent: "The local authority's, and theirs"
      case .noName: "No name given"
      case .declined: "They said no"
      }
    }
  }
}

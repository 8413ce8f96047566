// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Influence hoped for.
  ///
  /// How far what they say is hoped to reach.
  public enum ScopeOfInfluence: String, Codable, Sendable, Hashable, CaseIterable {
    case ownPlan
    case onePractice
    case oneService
    case policyOrCommissioning
    case noneYet

    /// The label for people.
    public var title: String {
      switch self {
      case .ownPlan: "Their own plan"
      case .onePractice: "One way of working"
      case .oneService: "One service"
      case .policyOrCommissioning: "Policy or what is paid for"
      case .noneYet: "None yet"
      }
    }
  }
}

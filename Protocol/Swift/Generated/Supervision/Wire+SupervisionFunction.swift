// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Function of supervision.
  ///
  /// One of the four functions of supervision (§8.1).
  public enum SupervisionFunction: String, Codable, Sendable, Hashable, CaseIterable {
    case accountability
    case development
    case support
    case mediation

    /// The label for people.
    public var title: String {
      switch self {
      case .accountability: "Accountability"
      case .development: "Development"
      case .support: "Support"
      case .mediation: "Mediation"
      }
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Level.
  ///
  /// A team belongs to a service, and a service to the organisation.
  public enum TeamLevel: String, Codable, Sendable, Hashable, CaseIterable {
    case organisation
    case service
    case team

    /// The label for people.
    public var title: String {
      switch self {
      case .organisation: "Organisation"
      case .service: "Service"
      case .team: "Team"
      }
    }
  }
}

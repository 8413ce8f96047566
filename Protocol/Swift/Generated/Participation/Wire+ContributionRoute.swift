// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Route.
  ///
  /// How it came.
  public enum ContributionRoute: String, Codable, Sendable, Hashable, CaseIterable {
    case inPerson
    case paper
    case online
    case advocate
    case withHelp

    /// The label for people.
    public var title: String {
      switch self {
      case .inPerson: "In person"
      case .paper: "On paper"
      case .online: "Online"
      case .advocate: "Through an advocate"
      case .withHelp: "With somebody's help"
      }
    }
  }
}

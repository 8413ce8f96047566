// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Difference.
  ///
  /// What the supervisee remembers differently.
  public enum ConfirmationDifference: String, Codable, Sendable, Hashable, CaseIterable {
    case happened
    case minutes
    case interrupted

    /// The label for people.
    public var title: String {
      switch self {
      case .happened: "Whether it happened"
      case .minutes: "How long"
      case .interrupted: "Whether it was interrupted"
      }
    }
  }
}

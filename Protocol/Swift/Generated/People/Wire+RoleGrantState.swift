// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// State.
  ///
  /// A role that reads or writes content waits for a second person before it is in force.
  public enum RoleGrantState: String, Codable, Sendable, Hashable, CaseIterable {
    case waitingForApproval
    case inForce
    case notYetInForce
    case ended

    /// The label for people.
    public var title: String {
      switch self {
      case .waitingForApproval: "Waiting for a second person"
      case .inForce: "In force"
      case .notYetInForce: "Not yet in force"
      case .ended: "Ended"
      }
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Answer.
  ///
  /// What the agency answered.
  public enum AgencyAnswer: String, Codable, Sendable, Hashable, CaseIterable {
    case given
    case waiting
    case refused
    case notAsked

    /// The label for people.
    public var title: String {
      switch self {
      case .given: "Given"
      case .waiting: "Waiting"
      case .refused: "Refused"
      case .notAsked: "Not asked"
      }
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Called off by.
  ///
  /// Who called it off.
  public enum CancelledBy: String, Codable, Sendable, Hashable, CaseIterable {
    case supervisor
    case supervisee
    case both
    case organisation

    /// The label for people.
    public var title: String {
      switch self {
      case .supervisor: "The supervisor"
      case .supervisee: "The supervisee"
      case .both: "Both"
      case .organisation: "The organisation"
      }
    }
  }
}

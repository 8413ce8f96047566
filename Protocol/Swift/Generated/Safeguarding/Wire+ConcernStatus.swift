// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Status.
  ///
  /// Whether it is closed.
  public enum ConcernStatus: String, Codable, Sendable, Hashable, CaseIterable {
    case open
    case closed

    /// The label for people.
    public var title: String {
      switch self {
      case .open: "Open"
      case .closed: "Closed"
      }
    }
  }
}

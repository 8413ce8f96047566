// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// How it stands.
  ///
  /// How one sign that danger is falling stands. The signs are never counted up.
  public enum SignState: String, Codable, Sendable, Hashable, CaseIterable {
    case notYet
    case starting
    case steady
    case slipping
    case notKnown

    /// The label for people.
    public var title: String {
      switch self {
      case .notYet: "Not yet"
      case .starting: "Starting"
      case .steady: "Steady"
      case .slipping: "Slipping"
      case .notKnown: "Not known"
      }
    }
  }
}

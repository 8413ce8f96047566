// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// What is known.
  ///
  /// Seen, suspected, or no sign so far.
  public enum SightingState: String, Codable, Sendable, Hashable, CaseIterable {
    case seen
    case suspected
    case noSignSoFar

    /// The label for people.
    public var title: String {
      switch self {
      case .seen: "Seen"
      case .suspected: "Suspected"
      case .noSignSoFar: "No sign so far"
      }
    }
  }
}

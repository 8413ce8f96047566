// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Mainly.
  ///
  /// Whether the work is now mainly supporting, mainly protecting, or both (§5.1).
  public enum Emphasis: String, Codable, Sendable, Hashable, CaseIterable {
    case supporting
    case protecting
    case both

    /// The label for people.
    public var title: String {
      switch self {
      case .supporting: "Supporting"
      case .protecting: "Protecting"
      case .both: "Both"
      }
    }
  }
}

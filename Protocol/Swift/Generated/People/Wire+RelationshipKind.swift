// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Relation.
  ///
  /// Supervising, or covering: standing in for the supervisor, who sees the case discussions and
  /// never the personal part.
  public enum RelationshipKind: String, Codable, Sendable, Hashable, CaseIterable {
    case supervising
    case covering

    /// The label for people.
    public var title: String {
      switch self {
      case .supervising: "Supervising"
      case .covering: "Covering"
      }
    }
  }
}

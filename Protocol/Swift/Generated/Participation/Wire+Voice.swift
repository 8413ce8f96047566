// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// For whom.
  ///
  /// For whom the report speaks.
  public enum Voice: String, Codable, Sendable, Hashable, CaseIterable {
    case youngPeople
    case leaders

    /// The label for people.
    public var title: String {
      switch self {
      case .youngPeople: "Young people"
      case .leaders: "Leaders"
      }
    }
  }
}

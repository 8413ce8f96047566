// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// View obtained.
  ///
  /// Whose view of the assessment the auditor obtained.
  public enum ViewObtained: String, Codable, Sendable, Hashable, CaseIterable {
    case youngPerson
    case family
    case both
    case nobody

    /// The label for people.
    public var title: String {
      switch self {
      case .youngPerson: "The young person's"
      case .family: "The family's"
      case .both: "Both"
      case .nobody: "Nobody's"
      }
    }
  }
}

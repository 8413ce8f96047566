// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Career stage.
  ///
  /// How far somebody is in their working life; the frequency rule depends on it.
  public enum CareerStage: String, Codable, Sendable, Hashable, CaseIterable {
    case newlyQualified
    case established
    case student

    /// The label for people.
    public var title: String {
      switch self {
      case .newlyQualified: "Newly qualified"
      case .established: "Established"
      case .student: "Student"
      }
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Discipline.
  ///
  /// The profession somebody works in.
  public enum Discipline: String, Codable, Sendable, Hashable, CaseIterable {
    case socialWork
    case youthWork
    case nursing
    case police
    case teaching
    case voluntarySector
    case other

    /// The label for people.
    public var title: String {
      switch self {
      case .socialWork: "Social work"
      case .youthWork: "Youth work"
      case .nursing: "Nursing"
      case .police: "Police"
      case .teaching: "Teaching"
      case .voluntarySector: "Voluntary sector"
      case .other: "Other"
      }
    }
  }
}

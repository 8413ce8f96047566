// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Whose turn.
  ///
  /// Who has to read it now: the checker, the deputy after 4 hours, the out-of-hours team after 24.
  public enum ReadingTurn: String, Codable, Sendable, Hashable, CaseIterable {
    case checker
    case deputy
    case outOfHours

    /// The label for people.
    public var title: String {
      switch self {
      case .checker: "The checker"
      case .deputy: "The deputy"
      case .outOfHours: "The out-of-hours team"
      }
    }
  }
}

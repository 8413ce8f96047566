// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// How supervision stands.
  ///
  /// Whether the last session that counts is recent enough and long enough.
  public enum DueState: String, Codable, Sendable, Hashable, CaseIterable {
    case inDate
    case inDateTooShort
    case overdue
    case away
    case left

    /// The label for people.
    public var title: String {
      switch self {
      case .inDate: "In date"
      case .inDateTooShort: "In date but too short"
      case .overdue: "Overdue"
      case .away: "Away"
      case .left: "Has left"
      }
    }
  }
}

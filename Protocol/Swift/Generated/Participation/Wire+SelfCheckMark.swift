// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Answer.
  ///
  /// How far it was so.
  public enum SelfCheckMark: String, Codable, Sendable, Hashable, CaseIterable {
    case yes
    case partly
    case no

    /// The label for people.
    public var title: String {
      switch self {
      case .yes: "Yes"
      case .partly: "Partly"
      case .no: "No"
      }
    }
  }
}

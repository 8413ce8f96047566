// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Yes, no or not known.
  ///
  /// Yes, no, or not known.
  public enum YesNoUnknown: String, Codable, Sendable, Hashable, CaseIterable {
    case yes
    case no
    case notKnown

    /// The label for people.
    public var title: String {
      switch self {
      case .yes: "Yes"
      case .no: "No"
      case .notKnown: "Not known"
      }
    }
  }
}

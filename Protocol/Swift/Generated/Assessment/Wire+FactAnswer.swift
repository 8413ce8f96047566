// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Answer.
  ///
  /// Yes, no, or not applicable.
  public enum FactAnswer: String, Codable, Sendable, Hashable, CaseIterable {
    case yes
    case no
    case notApplicable

    /// The label for people.
    public var title: String {
      switch self {
      case .yes: "Yes"
      case .no: "No"
      case .notApplicable: "Not applicable"
      }
    }
  }
}

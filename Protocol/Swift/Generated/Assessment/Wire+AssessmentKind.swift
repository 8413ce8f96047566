// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Kind of assessment.
  ///
  /// What kind of assessment it is.
  public enum AssessmentKind: String, Codable, Sendable, Hashable, CaseIterable {
    case childAndFamily
    case sexualExploitation
    case returnHome
    case other

    /// The label for people.
    public var title: String {
      switch self {
      case .childAndFamily: "Child and family"
      case .sexualExploitation: "Sexual exploitation"
      case .returnHome: "Return home"
      case .other: "Other"
      }
    }
  }
}

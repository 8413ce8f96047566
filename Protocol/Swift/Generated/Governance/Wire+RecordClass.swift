// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Class of records.
  ///
  /// Records that are kept equally long.
  public enum RecordClass: String, Codable, Sendable, Hashable, CaseIterable {
    case caseContent
    case personalParts
    case checkIns
    case feedback
    case audits
    case concerns
    case accessLog

    /// The label for people.
    public var title: String {
      switch self {
      case .caseContent: "What sessions say about young people"
      case .personalParts: "Personal parts"
      case .checkIns: "Check-ins"
      case .feedback: "What young people and families say"
      case .audits: "Audits"
      case .concerns: "Safeguarding concerns"
      case .accessLog: "Access log"
      }
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Reported to.
  ///
  /// Who was told.
  public enum ReportRecipient: String, Codable, Sendable, Hashable, CaseIterable {
    case police
    case childrensServices
    case both

    /// The label for people.
    public var title: String {
      switch self {
      case .police: "Police"
      case .childrensServices: "Children's services"
      case .both: "Both"
      }
    }
  }
}

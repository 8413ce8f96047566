// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// How it was chosen.
  ///
  /// How this assessment came to be audited. Only randomly chosen ones count when supervision and
  /// quality are compared.
  public enum AuditSelection: String, Codable, Sendable, Hashable, CaseIterable {
    case random
    case thematic
    case concern
    case learningReview

    /// The label for people.
    public var title: String {
      switch self {
      case .random: "At random"
      case .thematic: "For a theme"
      case .concern: "Because of a concern"
      case .learningReview: "For a learning review"
      }
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Where.
  ///
  /// Where words may be quoted.
  public enum QuotePlace: String, Codable, Sendable, Hashable, CaseIterable {
    case reportsHere
    case poster
    case publicReports

    /// The label for people.
    public var title: String {
      switch self {
      case .reportsHere: "Reports here"
      case .poster: "A poster"
      case .publicReports: "Public reports"
      }
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Setting.
  ///
  /// How you met.
  public enum SessionSetting: String, Codable, Sendable, Hashable, CaseIterable {
    case inPerson
    case video
    case phone
    case walking

    /// The label for people.
    public var title: String {
      switch self {
      case .inPerson: "In person"
      case .video: "By video"
      case .phone: "By phone"
      case .walking: "Walking"
      }
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Where they answered.
  ///
  /// Whether anybody could see who answered. Without a name only where no worker was present.
  public enum CapturePlace: String, Codable, Sendable, Hashable, CaseIterable {
    case withWorker
    case unattendedScreen
    case letterBox
    case ownDevice

    /// The label for people.
    public var title: String {
      switch self {
      case .withWorker: "A worker was there"
      case .unattendedScreen: "A screen nobody watches"
      case .letterBox: "A letter box"
      case .ownDevice: "Their own phone"
      }
    }
  }
}

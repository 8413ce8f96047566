// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Local help.
  ///
  /// “To talk to someone near you, call … on …. At night, call ….”
  public struct LocalHelp: Codable, Sendable, Hashable {
    /// Team. The team to call.
    public var team: String
    /// By day. Its number by day.
    public var dayNumber: String
    /// At night. The number at night.
    public var nightNumber: String

    public init(
      team: String,
      dayNumber: String,
      nightNumber: String
    ) {
      self.team = team
      self.dayNumber = dayNumber
      self.nightNumber = nightNumber
    }
  }
}

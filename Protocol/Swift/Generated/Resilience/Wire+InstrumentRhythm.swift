// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// How often.
  ///
  /// How often an instrument is asked.
  public enum InstrumentRhythm: String, Codable, Sendable, Hashable, CaseIterable {
    case monthly
    case quarterly

    /// The label for people.
    public var title: String {
      switch self {
      case .monthly: "Monthly"
      case .quarterly: "Quarterly"
      }
    }
  }
}

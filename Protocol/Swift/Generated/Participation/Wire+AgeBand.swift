// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Age.
  ///
  /// In bands; not asked where no name is given.
  public enum AgeBand: String, Codable, Sendable, Hashable, CaseIterable {
    case under13
    case from13To15
    case from16To17
    case from18

    /// The label for people.
    public var title: String {
      switch self {
      case .under13: "Under 13"
      case .from13To15: "13 to 15"
      case .from16To17: "16 and 17"
      case .from18: "18 and over"
      }
    }
  }
}

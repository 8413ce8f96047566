// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Group.
  ///
  /// A group of which a report says whether it was heard.
  public enum TakingPart: String, Codable, Sendable, Hashable, CaseIterable {
    case under13
    case from13To15
    case from16To17
    case from18
    case boysAndYoungMen
    case learningDisability
    case inCareOrPlacedAway

    /// The label for people.
    public var title: String {
      switch self {
      case .under13: "Under 13"
      case .from13To15: "13 to 15"
      case .from16To17: "16 and 17"
      case .from18: "18 and over"
      case .boysAndYoungMen: "Boys and young men"
      case .learningDisability: "Young people with a learning disability"
      case .inCareOrPlacedAway: "In care or placed away"
      }
    }
  }
}

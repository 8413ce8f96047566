// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Question.
  ///
  /// The adults' look at themselves: space, voice, audience, influence.
  public enum SelfCheckQuestion: String, Codable, Sendable, Hashable, CaseIterable {
    case spaceWhoCouldNotJoin
    case spaceWhereWeWent
    case spaceCouldStop
    case voiceHowToTell
    case voiceEnoughInformation
    case audienceWhoHeard
    case audienceTheyKnewWho
    case influenceWhatChanged
    case influenceReasonGiven

    /// The label for people.
    public var title: String {
      switch self {
      case .spaceWhoCouldNotJoin: "Space: did we see who could not easily join, and change something?"
      case .spaceWhereWeWent: "Space: did we go to where they are?"
      case .spaceCouldStop: "Space: did they know that they could say nothing, or stop?"
      case .voiceHowToTell: "Voice: could they choose how to tell us?"
      case .voiceEnoughInformation: "Voice: had they enough information?"
      case .audienceWhoHeard: "Audience: did somebody with power to act hear it?"
      case .audienceTheyKnewWho: "Audience: did the young people know who?"
      case .influenceWhatChanged: "Influence: has something changed, or will it?"
      case .influenceReasonGiven: "Influence: where nothing did, was the reason given to them?"
      }
    }
  }
}

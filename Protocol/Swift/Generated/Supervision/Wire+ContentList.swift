// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// List.
  ///
  /// One of the lists that records refer to.
  public enum ContentList: String, Codable, Sendable, Hashable, CaseIterable {
    case asks
    case principles
    case principleLines
    case conditionsToWatch
    case youngPersonsQuestions
    case practiceMessages
    case questionPrompts
    case practitionerQuestions
    case purposes
    case topics
    case patterns
    case methods
    case contexts
    case reasonsForSilence
    case signsOfFallingDanger
    case sharingBarriers
    case fourAs
    case orientationContrasts
    case assessmentTools

    /// The label for people.
    public var title: String {
      switch self {
      case .asks: "What young people ask for"
      case .principles: "Six principles"
      case .principleLines: "Lines of the principles"
      case .conditionsToWatch: "Conditions to watch"
      case .youngPersonsQuestions: "The young person's questions"
      case .practiceMessages: "Practice messages"
      case .questionPrompts: "Question prompts"
      case .practitionerQuestions: "Practitioner questions"
      case .purposes: "Purposes of supervision"
      case .topics: "Topics"
      case .patterns: "Patterns"
      case .methods: "Methods"
      case .contexts: "Contexts that multiply danger"
      case .reasonsForSilence: "Reasons for silence"
      case .signsOfFallingDanger: "Signs that danger is falling"
      case .sharingBarriers: "Obstacles to sharing"
      case .fourAs: "Four As"
      case .orientationContrasts: "Contrasts"
      case .assessmentTools: "Assessment tools"
      }
    }
  }
}

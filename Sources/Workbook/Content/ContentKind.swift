/// The lists of the product (DOMAIN §6), named by the letters before the dash of their ids.
package enum ContentKind: String, Sendable, CaseIterable {
  case asks = "ASK"
  case principles = "PRIN"
  /// `P1.1`…`P6.6`: the only ids without a dash.
  case principleLines = "P"
  case conditionsToWatch = "WATCH"
  case youngPersonsQuestions = "T2"
  case practiceMessages = "PM"
  case questionPrompts = "TQ"
  case practitionerQuestions = "PQ"
  case purposes = "PURP"
  case topics = "CSE"
  case patterns = "MODEL"
  case methods = "METHOD"
  case contexts = "CONTEXT"
  case reasonsForSilence = "SIL"
  case signsOfFallingDanger = "OUT"
  case sharingBarriers = "BAR"
  case fourAs = "A4"
  case orientationContrasts = "ORI"
  case assessmentTools = "TOOL"

  /// `nil` when no list has ids of this form.
  package init?(of id: ListItemID) {
    if let dash = id.text.firstIndex(of: "-") {
      self.init(rawValue: String(id.text[..<dash]))
    } else if id.text.wholeMatch(of: /P[0-9]+\.[0-9]+/) != nil {
      self = .principleLines
    } else {
      return nil
    }
  }

  /// What the list is called in a sentence.
  package var title: String {
    switch self {
    case .asks: "the eight asks"
    case .principles: "the six principles"
    case .principleLines: "the lines of the six principles"
    case .conditionsToWatch: "the conditions to watch"
    case .youngPersonsQuestions: "the young person's five questions"
    case .practiceMessages: "the practice messages"
    case .questionPrompts: "the question prompts"
    case .practitionerQuestions: "the practitioner questions"
    case .purposes: "the purposes of supervision"
    case .topics: "the topics of supervision"
    case .patterns: "the patterns of exploitation"
    case .methods: "the methods of exploitation"
    case .contexts: "the contexts that multiply danger"
    case .reasonsForSilence: "the reasons for silence"
    case .signsOfFallingDanger: "the signs that danger is falling"
    case .sharingBarriers: "the barriers to sharing"
    case .fourAs: "the four As"
    case .orientationContrasts: "the ten contrasts"
    case .assessmentTools: "the assessment tools"
    }
  }
}

import Workbook

struct StoredCaseThinking: Codable, Equatable {
  var questions: [StoredPromptUse]?
  var hypotheses: [String]?
  var alternative: String?
  var whatWouldChangeOurMind: String?
  var evidence: [String]?
  var ambiguous: [String]?
  var assumption: [String]?
  var missing: [String]?
  var myOwnPart: String?
  var strengths: String?
  var emphasis: String?
  var emphasisBecause: String?
  var drawnWithThem: String?

  init(_ thinking: CaseDiscussion.CaseThinking) {
    questions = thinking.questions.storedUnlessEmpty(StoredPromptUse.init)
    hypotheses = thinking.hypotheses.storedUnlessEmpty(\.text)
    alternative = thinking.alternative?.text
    whatWouldChangeOurMind = thinking.whatWouldChangeOurMind?.text
    evidence = thinking.evidence.storedUnlessEmpty(\.text)
    ambiguous = thinking.ambiguous.storedUnlessEmpty(\.text)
    assumption = thinking.assumption.storedUnlessEmpty(\.text)
    missing = thinking.missing.storedUnlessEmpty(\.text)
    myOwnPart = thinking.myOwnPart?.text
    strengths = thinking.strengths?.text
    emphasis = thinking.emphasis?.rawValue
    emphasisBecause = thinking.emphasisBecause?.text
    drawnWithThem = thinking.drawnWithThem?.text
  }

  var domain: CaseDiscussion.CaseThinking {
    var thinking = CaseDiscussion.CaseThinking()
    thinking.questions = (questions ?? []).map(\.domain)
    thinking.hypotheses = .init(stored: hypotheses)
    thinking.alternative = Words(alternative)
    thinking.whatWouldChangeOurMind = Words(whatWouldChangeOurMind)
    thinking.evidence = .init(stored: evidence)
    thinking.ambiguous = .init(stored: ambiguous)
    thinking.assumption = .init(stored: assumption)
    thinking.missing = .init(stored: missing)
    thinking.myOwnPart = Words(myOwnPart)
    thinking.strengths = Words(strengths)
    thinking.emphasis = emphasis.flatMap(CaseDiscussion.Emphasis.init)
    thinking.emphasisBecause = Words(emphasisBecause)
    thinking.drawnWithThem = Words(drawnWithThem)
    return thinking
  }
}

struct StoredPromptUse: Codable, Equatable {
  var prompt: String
  var response: String?

  init(_ use: PromptUse) {
    prompt = use.prompt.text
    response = use.response?.text
  }

  var domain: PromptUse { PromptUse(prompt: ListItemID(prompt), response: Words(response)) }
}

/// One step of the guided questions about a session.
enum SessionStep: Sendable {
  /// The supervisees, at most so many.
  case who(words: String, limit: Int, isOptional: Bool)
  case field(title: String, Question)
  /// When it began and ended.
  case times
  /// The next date, or why there is none.
  case next
  /// The new date of a session that did not take place, or why there is none.
  case newDate
  /// The young people talked about.
  case cases(CaseForm)
  /// Of a talk in between: a young person, or none and then what was decided.
  case aboutWhom(CaseForm)
  /// The one case looked at in depth, or why none.
  case chosenCase
}

/// What is asked about each young person.
struct CaseForm: Sendable {
  enum Outcome: Sendable {
    /// No change or decided: asked.
    case asked
    case always(String)
  }

  let outcome: Outcome
  let several: Bool
  /// Asked when something was decided.
  let questions: [Question]
}

extension CaseForm {
  static let individual = CaseForm(
    outcome: .asked, several: true,
    questions: [.theirWords] + decision + [.reviewDate])

  static let adHoc = CaseForm(outcome: .always("decided"), several: false, questions: decision)

  static let oversight = CaseForm(
    outcome: .always("decided"), several: true, questions: decision)

  static let consultation = CaseForm(
    outcome: .always("decided"), several: false,
    questions: [.alternative] + decision + [.reviewDate])

  /// Decisions are taken in the presenter's own supervision.
  static let group = CaseForm(outcome: .always("discussed"), several: true, questions: [])

  private static let decision = [
    Question("/cases/*/decision/kind", "Which way does the decision go?"),
    Question("/cases/*/decision/text", "What was decided?"),
    .because,
  ]
}

extension Question {
  static let theirWords = Question(
    "/cases/*/them/words",
    "What have they said or done since last time? Their own words if you can. (Enter if nobody has seen them)",
    optional: false)
  static let notSeenSince = Question(
    "/cases/*/them/notSeenSince", "Since when has nobody seen them?")
  static let because = Question(
    "/cases/*/decision/because",
    "Why? If it cannot wait, answer 'urgent': the reason is then due within 24 hours.")
  static let reviewDate = Question(
    "/cases/*/decision/reviewDate", "When will this decision be looked at again?",
    leaning: .future)
  static let alternative = Question(
    "/cases/*/thinking/alternative", "What else could explain it?")
  static let changeOurMind = Question(
    "/cases/*/thinking/whatWouldChangeOurMind",
    "What would you have to see or hear to change your mind?")
  static let whySafeNow = Question(
    "/cases/*/decision/ending/whySafeNow", "Why is it safe to end now?")
  static let howTheyCanComeBack = Question(
    "/cases/*/decision/ending/howTheyCanComeBack", "How can they come back?")
}

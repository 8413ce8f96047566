import Workbook

/// What a session says that is about no child. Under the key of the supervisory series.
struct StoredSessionNarrative: StoredWords {
  static let strand = Strand.sessionNarrative

  var othersAttending: String?
  var whyNoReplacement: String?
  var myQuestion: String?
  var thinking: StoredSessionThinking
  var whyNoNextSession: String?
  var whyNoChosenCase: String?
  var decision: String?
  var because: String?
  var observation: StoredObservation?
  var afterIncident: StoredAfterIncident?

  init(_ session: SessionEntry) {
    othersAttending = session.othersAttending?.text
    whyNoReplacement = session.notHeld?.whyNoReplacement?.text
    myQuestion = session.preparation?.myQuestion?.text
    thinking = StoredSessionThinking(session.thinking)
    whyNoNextSession = session.next?.whyNone?.text
    whyNoChosenCase = session.chosenCase?.whyNone?.text
    decision = session.decision?.text
    because = session.because?.words.text
    observation = session.observation.map(StoredObservation.init)
    afterIncident = session.afterIncident.map(StoredAfterIncident.init)
  }

  /// Puts the words into an entry made from the clear columns.
  func fill(_ session: inout SessionEntry) {
    session.othersAttending = Words(othersAttending)
    session.notHeld?.whyNoReplacement = Words(whyNoReplacement)
    if let words = Words(myQuestion) {
      session.preparation = session.preparation ?? Preparation()
      session.preparation?.myQuestion = words
    }
    thinking.fill(&session.thinking)
    if let words = Words(whyNoNextSession) {
      session.next = NextSession(on: session.next?.on, whyNone: words)
    }
    if let words = Words(whyNoChosenCase) {
      session.chosenCase = ChosenCase(
        youngPerson: session.chosenCase?.youngPerson, whyNone: words)
    }
    session.decision = Words(decision)
    session.because = Words(because).map(Rationale.init)
    session.observation = observation?.domain
    session.afterIncident = afterIncident?.domain
  }
}

/// What is said of the session as a whole and may be about a child.
struct StoredSessionCaseWords: StoredWords {
  static let strand = Strand.sessionCaseWords

  var youngPersonsWords: String?
  var question: String?
  var takeAway: String?
  var lookedAt: String?
  var told: String?

  /// `nil` when there is nothing of the kind.
  init?(_ session: SessionEntry) {
    youngPersonsWords = session.preparation?.youngPersonsWords?.text
    question = session.question?.text
    takeAway = session.takeAway?.text
    lookedAt = session.lookedAt?.text
    told = session.told?.text
    if [youngPersonsWords, question, takeAway, lookedAt, told].allSatisfy({ $0 == nil }) {
      return nil
    }
  }

  func fill(_ session: inout SessionEntry) {
    if let words = Words(youngPersonsWords) {
      session.preparation = session.preparation ?? Preparation()
      session.preparation?.youngPersonsWords = words
    }
    session.question = Words(question)
    session.takeAway = Words(takeAway)
    session.lookedAt = Words(lookedAt)
    session.told = Words(told)
  }
}

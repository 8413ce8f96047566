extension SessionEntry {
  /// A text somebody wrote, and where it stands.
  package struct Text: Hashable, Sendable {
    /// JSON Pointer relative to the entry.
    package let pointer: String
    package let words: Words
  }

  /// Every text of the entry, in the order of the form. References of young people are not texts.
  package var texts: [Text] {
    var found: [Text] = []
    func add(_ pointer: String, _ words: Words?) {
      if let words { found.append(Text(pointer: pointer, words: words)) }
    }
    add("/othersAttending", othersAttending)
    add("/notHeld/whyNoReplacement", notHeld?.whyNoReplacement)
    add("/preparation/youngPersonsWords", preparation?.youngPersonsWords)
    add("/preparation/myQuestion", preparation?.myQuestion)
    add("/question", question)
    add("/takeAway", takeAway)
    add("/lookedAt", lookedAt)
    add("/told", told)
    add("/decision", decision)
    add("/because", because?.words)
    add("/next/whyNone", next?.whyNone)
    add("/chosenCase/whyNone", chosenCase?.whyNone)
    add("/observation/howAgreed", observation?.howAgreed)
    add("/observation/helped", observation?.helped)
    add("/observation/toTry", observation?.toTry)
    add("/afterIncident/fitToBeAtWork", afterIncident?.fitToBeAtWork)
    add("/afterIncident/supportOffered", afterIncident?.supportOffered)
    add("/afterIncident/whoChecksIn", afterIncident?.whoChecksIn)
    found += thinking.texts(under: "/thinking")
    for (index, discussion) in cases.enumerated() {
      found += discussion.texts(under: "/cases/\(index)")
    }
    for (index, action) in actions.enumerated() { add("/actions/\(index)/text", action.text) }
    found += personalPart?.texts(under: "/personalPart") ?? []
    return found
  }
}

extension SessionThinking {
  func texts(under place: String) -> [SessionEntry.Text] {
    var found: [SessionEntry.Text] = []
    func add(_ pointer: String, _ words: Words?) {
      if let words { found.append(.init(pointer: place + pointer, words: words)) }
    }
    add("/experience", experience)
    add("/reflection", reflection)
    add("/analysis", analysis)
    add("/plan", plan)
    add("/youngPersonAndFamily", youngPersonAndFamily)
    add("/worker", worker)
    add("/organisation", organisation)
    add("/partners", partners)
    for (index, watched) in watched.enumerated() {
      add("/watched/\(index)/whatWillBeDone", watched.whatWillBeDone)
    }
    for (index, prompt) in prompts.enumerated() {
      add("/prompts/\(index)/response", prompt.response)
    }
    return found
  }
}

extension PersonalPart {
  func texts(under place: String) -> [SessionEntry.Text] {
    var found: [SessionEntry.Text] = []
    func add(_ pointer: String, _ words: Words?) {
      if let words { found.append(.init(pointer: place + pointer, words: words)) }
    }
    add("/workload", workload)
    add("/wellbeing", wellbeing)
    add("/development", development)
    add("/performance", performance)
    add("/leave", leave)
    add("/safety", safety)
    add("/anythingElse", anythingElse)
    for (index, watched) in watched.enumerated() {
      add("/watched/\(index)/whatWillBeDone", watched.whatWillBeDone)
    }
    return found
  }
}

/// The adults' look at themselves: space, voice, audience, influence (Lundy 2007). No total.
package struct SelfCheckAnswer: Hashable, Sendable {
  package enum Question: String, Sendable, CaseIterable {
    case spaceWhoCouldNotJoin, spaceWhereWeWent, spaceCouldStop
    case voiceHowToTell, voiceEnoughInformation
    case audienceWhoHeard, audienceTheyKnewWho
    case influenceWhatChanged, influenceReasonGiven
  }

  package enum Answer: String, Sendable, CaseIterable {
    case yes, partly, no
  }

  package let question: Question
  package let answer: Answer
  package let evidence: Words

  package init(question: Question, answer: Answer, evidence: Words) {
    self.question = question
    self.answer = answer
    self.evidence = evidence
  }
}

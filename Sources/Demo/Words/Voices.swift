import Workbook
import WorkbookProtocol

/// What invented young people say, and what the invented authority answers. Plain words, about nobody.
struct Said {
  let theme: String
  let best: String?
  let change: String
  let youSaid: String
  let askedFor: String
  let outcome: Wire.OutcomeKind
  let will: String
  let reason: String
  let not: String

  static let all = [
    Said(
      theme: "Time to talk", best: "She turned the radio off and just drove.",
      change: "Do not look at the clock when I start to say something.",
      youSaid: "Visits feel rushed.", askedFor: "More time when it matters.", outcome: .accepted,
      will: "keep one hour free after each first visit", reason: "", not: ""),
    Said(
      theme: "The same worker", best: "Same person for two years.",
      change: "Stop changing who comes. I had four.",
      youSaid: "Workers change too often.", askedFor: "To keep the same worker.", outcome: .partly,
      will: "tell you a month before your worker changes",
      reason: "people leave, and we cannot stop them", not: "promise that nobody ever leaves"),
    Said(
      theme: "Where we meet", best: nil, change: "Not at school. Everyone sees.",
      youSaid: "Meeting at school is not private.", askedFor: "Other places to meet.",
      outcome: .accepted, will: "ask you each time where you want to meet", reason: "", not: ""),
    Said(
      theme: "Letters", best: "He read it out and asked if it was right.",
      change: "The letter had words I had to look up 😕",
      youSaid: "Letters are hard to read.", askedFor: "Letters in plain words.",
      outcome: .accepted, will: "write all letters again with young people", reason: "", not: ""),
    Said(
      theme: "Phones", best: nil, change: "Give my phone back the same day.",
      youSaid: "Phones are kept for weeks.", askedFor: "To get phones back fast.",
      outcome: .declined, will: "", reason: "The police keep the phone, and they decide how long.",
      not: ""),
    Said(
      theme: "Being told", best: "They phoned me before the meeting and after.",
      change: "Tell me what was decided. I found out from my nan.",
      youSaid: "We hear last what was decided.", askedFor: "To be told first.", outcome: .accepted,
      will: "tell you on the same day", reason: "", not: ""),
    Said(
      theme: "Evenings", best: nil, change: "It is bad at night and you are shut.",
      youSaid: "Help is shut when we need it.", askedFor: "Somebody to call in the evening.",
      outcome: .needMoreTime, will: "", reason: "we must find the people for it first", not: ""),
  ]
}

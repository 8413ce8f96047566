import Statistics
import Workbook

@testable import Reports

/// A quarter that never was: the same seed gives the same voices. No text of it has a digit.
struct InventedVoices {
  let seed: UInt64
  /// At most so many people.
  var people = 60

  private static let themes = ["Phones", "Letters", "Evenings", "Who comes to meetings"]
  private static let said = ["We hear last.", "It is cold there", "Nobody told us why."]
  private static let asked = ["Tell us first.", "A warm room", "Say why."]
  private static let places: [Set<QuotePermission.Place>] = [
    [], [.reportsHere], [.poster], [.reportsHere, .poster],
  ]

  func made() -> HandMadeVoices {
    var random = SplitMix64(seed: seed)
    var made = HandMadeVoices()
    let count = random.draw(below: people + 1)
    for _ in 0..<count { say(&made, &random) }
    for title in ["Letters that make sense", "Asking each other"].prefix(random.draw(below: 3)) {
      made.activity(
        title,
        Dictionary(
          uniqueKeysWithValues: TakingPart.allCases.map { ($0, random.draw(below: 16)) }),
        random.draw(below: 2) == 0
          ? []
          : [
            ActivityChange(
              what: words("The room is warm"), decidedBy: words("The head of the service"),
              on: HandMadeVoices.quarter.from.adding(days: random.draw(below: 100)))
          ])
    }
    made.unread = random.draw(below: 14)
    return made
  }

  private func say(_ made: inout HandMadeVoices, _ random: inout SplitMix64) {
    let asks = HandMadeVoices.asks.filter { _ in random.draw(below: 3) > 0 }.map {
      ($0, HowOften.allCases[random.draw(below: HowOften.allCases.count)])
    }
    let speaker =
      random.draw(below: 4) > 0
      ? Speaker.youngPerson : Speaker.allCases[random.draw(below: Speaker.allCases.count)]
    let until = HandMadeVoices.today.adding(days: random.draw(below: 40) - 20)
    let quote = QuotePermission(
      words: words(Self.said[random.draw(below: 3)]), places: Self.places[random.draw(below: 4)],
      until: until,
      askedAgainOn: random.draw(below: 2) == 0 ? nil : HandMadeVoices.quarter.until)
    let put =
      random.draw(below: 2) == 0
      ? nil
      : HandMadeVoices.put(
        Self.themes[random.draw(below: 4)], Self.said[random.draw(below: 3)],
        Self.asked[random.draw(below: 3)])
    let outcome = put == nil ? nil : self.outcome(&random)
    made.said(
      Dictionary(uniqueKeysWithValues: asks), by: speaker,
      person: random.draw(below: 4) == 0 ? random.draw(below: 9) : nil,
      day: random.draw(below: 50), age: AgeBand.allCases[random.draw(below: 4)],
      quote: random.draw(below: 6) == 0 ? quote : nil,
      path: AnswerPath(
        state: AnswerPath.State.allCases[random.draw(below: AnswerPath.State.allCases.count)],
        decision: outcome?.kind,
        reply: outcome == nil ? nil : [.fair, .notFair, .noAnswer][random.draw(below: 3)]),
      put: put, told: outcome,
      how: HowTold.allCases[random.draw(below: HowTold.allCases.count)],
      due: HandMadeVoices.today.adding(days: random.draw(below: 20) - 10))
  }

  private func outcome(_ random: inout SplitMix64) -> Outcome? {
    let by = HandMadeVoices.today.adding(days: random.draw(below: 3) * 30)
    let who = words("The head of the service")
    return switch random.draw(below: 6) {
    case 0: .accepted(what: words("buy heaters."), by: by, who: who)
    case 1:
      .partly(
        what: words("tell you first"), by: by, not: words("wait for you"),
        reason: words("a judge decides."))
    case 2: .declined(reason: words("there is no money for it"), who: who)
    case 3: .needMoreTime(reason: words("we have to ask the school"), by: by)
    default: nil
    }
  }
}

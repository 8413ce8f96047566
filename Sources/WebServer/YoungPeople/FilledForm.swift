import Workbook

/// What stands in the form at the moment, sent or not.
struct FilledForm: Sendable {
  enum Field: String, CaseIterable, Sendable {
    case best, change, before, name, contact
  }

  let isNamed: Bool
  var slip: String?
  let speakingAs: Speaker
  let answers: [ListItemID: HowOften]
  let texts: [Field: String]

  init(_ body: FormBody, asks: [ListItemID]) {
    isNamed = body["choice"] == Choice.named.rawValue
    slip = body.text("slip")
    speakingAs = body["who"].flatMap(Speaker.init(rawValue:)) ?? .youngPerson
    answers = Dictionary(
      asks.compactMap { ask in
        body[ask.text].flatMap(HowOften.init(rawValue:)).map { (ask, $0) }
      }, uniquingKeysWith: { first, _ in first })
    texts = Dictionary(
      Field.allCases.compactMap { field in body.text(field.rawValue).map { (field, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  func ownWords(in language: Language) -> OwnWords {
    var words = OwnWords(speakingAs: speakingAs, language: language)
    words.asks = answers
    words.bestThing = texts[.best]
    words.oneChange = texts[.change]
    words.toldBefore = texts[.before]
    if isNamed {
      words.name = texts[.name]
      words.contact = texts[.contact]
    }
    return words
  }

  /// All that it says, in a fixed order.
  var everything: [String] {
    [isNamed ? "named" : "", speakingAs.rawValue]
      + answers.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      + Field.allCases.map { texts[$0] ?? "" }
  }

  /// The boxes that hold more than ``OwnWords/longestAnswer`` characters, in the order of the page.
  var tooLong: [Field] {
    Field.allCases.filter { (texts[$0]?.count ?? 0) > OwnWords.longestAnswer }
  }
}

/// The answer to "Do you want to tell us who you are?".
enum Choice: String, Sendable {
  case named, noName, unsure
}

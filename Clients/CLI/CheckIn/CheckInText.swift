import JSONText
import WorkbookProtocol

/// One check-in as labelled lines, each answer under the contract's label.
struct CheckInText {
  /// The contract's `CheckInEntry`.
  let entry: Schema
  /// What the ids of conditions stand for.
  let names: [String: String]
  let instruments: [Wire.InstrumentRecord]
  let clock: LondonClock

  /// - Parameter record: One's own, or what somebody shared.
  func lines(of record: Wire.CheckInRecord) throws -> [String] {
    let answers = lines(of: try Draft(of: record.checkIn), scores: record.scores)
    return [CalendarMonth.words(record.month), ""] + answers
  }

  /// With whom it is shared, and who was asked to be in touch: for its author alone.
  func ownLines(of record: Wire.CheckInRecord) -> [String] {
    let shared = (record.sharedWith ?? []).map(\.name).joined(separator: ", ")
    return [Layout.labelled("Shared with", shared.isEmpty ? "nobody" : shared)]
      + (record.contact ?? []).map { Layout.labelled("Asked to be in touch", words($0)) }
  }

  func words(_ contact: Wire.ContactState) -> String {
    let asked = "\(contact.with.name), asked on \(clock.shortWords(day: contact.askedOn))"
    let answer = contact.contactedOn.map { "in touch on \(clock.shortWords(day: $0))" }
    return "\(asked), \(answer ?? "not yet in touch")"
  }

  /// - Parameter draft: A `CheckInEntry`.
  func lines(of draft: Draft, scores: [Wire.InstrumentScore] = []) -> [String] {
    entry.properties.flatMap { property -> [String] in
      let place = "/\(property.name)"
      guard let value = draft[place] else { return [] }
      switch property.name {
      case "pulse":
        return property.schema.properties.compactMap { item in
          draft["\(place)/\(item.name)"].map { Layout.labelled(item.label, words($0, item.schema)) }
        }
      case "instruments":
        return (0..<draft.count(place)).map { line(of: $0, draft, scores) }
      default: return [Layout.labelled(property.label, words(value, property.schema))]
      }
    }
  }

  private func words(_ value: JSONValue, _ schema: Schema) -> String {
    switch value {
    case .integer(let number): String(number)
    case .number(let number): number == number.rounded() ? String(Int(number)) : String(number)
    case .string(let text): names[text] ?? text
    case .array(let values): values.map { words($0, schema) }.joined(separator: "\n")
    default: ""
    }
  }

  private func line(
    of index: Int, _ draft: Draft, _ scores: [Wire.InstrumentScore]
  ) -> String {
    let place = "/instruments/\(index)"
    let id = draft.string("\(place)/instrument") ?? ""
    let instrument = instruments.first { $0.id == id }
    var answers: [Int: Int] = [:]
    for position in 0..<draft.count("\(place)/answers") {
      if case .integer(let item) = draft["\(place)/answers/\(position)/item"],
        case .integer(let answer) = draft["\(place)/answers/\(position)/answer"]
      {
        answers[item] = answer
      }
    }
    let count = max(instrument?.items ?? 1, answers.keys.max() ?? 1)
    var words = (1...count).map { answers[$0].map { String($0) } ?? "–" }.joined(separator: ", ")
    if count > 1, let score = scores.first(where: { $0.instrument == id }) {
      words += "\n" + ScoreWords.text(score)
    }
    return Layout.labelled(instrument?.title ?? id, words)
  }
}

/// An instrument's score for the person whose it is.
enum ScoreWords {
  /// "score 4.33, high", or why there is none.
  static func text(_ score: Wire.InstrumentScore) -> String {
    guard let number = score.score else { return "no score: too few were answered" }
    return "score \(rounded(number))" + (score.band.map { ", \($0)" } ?? "")
  }

  /// Two decimals at most.
  static func rounded(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let decimals = hundredths % 100
    if decimals == 0 { return String(hundredths / 100) }
    let digits = decimals < 10 ? "0\(decimals)" : String(decimals)
    return "\(hundredths / 100).\(digits.hasSuffix("0") ? String(digits.dropLast()) : digits)"
  }
}

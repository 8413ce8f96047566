package import struct Foundation.UUID

/// That something is left out of what one person is handed about themself; the record itself is unchanged (DOMAIN §7).
package struct Redaction: Hashable, Sendable {
  package typealias ID = Identifier<Redaction>

  package let id: ID
  package let record: UUID
  /// The field's name in the export.
  package let field: String
  /// The exact words, wherever they stand in the field; `nil` for the whole field.
  package let passage: Words?
  package let reason: Words
  package let by: Person.ID
  package let on: Day
  /// When it was taken back; the redaction itself is kept.
  package var takenBackOn: Day?

  package init(
    id: ID, record: UUID, field: String, passage: Words?, reason: Words, by: Person.ID, on: Day,
    takenBackOn: Day? = nil
  ) {
    self.id = id
    self.record = record
    self.field = field
    self.passage = passage
    self.reason = reason
    self.by = by
    self.on = on
    self.takenBackOn = takenBackOn
  }

  package enum Refusal: Error, Hashable, Sendable {
    case passageIsNotThere
    case leftOutAlready
    case reasonSaysIt
  }

  /// Whether it may be added to those in force on the field, which says `text`.
  package func refusal(in text: String, beside others: [Redaction]) -> Refusal? {
    if others.contains(where: { $0.passage == passage }) { return .leftOutAlready }
    guard let passage else { return nil }
    if Passage.occurrences(of: passage, in: Array(text)).isEmpty { return .passageIsNotThere }
    return Passage.occurrences(of: passage, in: Array(reason.text)).isEmpty ? nil : .reasonSaysIt
  }
}

extension [Redaction] {
  /// The text of their field with everything that they leave out replaced by the reasons in square brackets.
  ///
  /// What is left out is decided on the original: no passage can come about, or be missed, because another was taken out.
  package func applied(to text: String) -> String {
    let whole = filter { $0.passage == nil }
    guard whole.isEmpty else { return Self.mark(whole) }
    let characters = Array<Character>(text)
    var gaps: [(range: Range<Int>, because: [Redaction])] = []
    let found = flatMap { redaction in
      redaction.passage.map { passage in
        Passage.occurrences(of: passage, in: characters).map { ($0, redaction) }
      } ?? []
    }
    for (range, redaction) in found.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
      guard let last = gaps.last, range.lowerBound < last.range.upperBound else {
        gaps.append((range, [redaction]))
        continue
      }
      let end = Swift.max(last.range.upperBound, range.upperBound)
      gaps[gaps.count - 1] = (last.range.lowerBound..<end, last.because + [redaction])
    }
    var (result, position) = ("", 0)
    for gap in gaps {
      result += String(characters[position..<gap.range.lowerBound]) + Self.mark(gap.because)
      position = gap.range.upperBound
    }
    return result + String(characters[position...])
  }

  private static func mark(_ redactions: [Redaction]) -> String {
    var reasons: [String] = []
    for redaction in redactions where !reasons.contains(redaction.reason.text) {
      reasons.append(redaction.reason.text)
    }
    return "[left out: \(reasons.joined(separator: "; "))]"
  }
}

private enum Passage {
  /// Where the passage stands, overlapping places each for themselves. Two spellings of one character are the same.
  static func occurrences(of passage: Words, in text: [Character]) -> [Range<Int>] {
    let wanted = Array(passage.text)
    guard let first = wanted.first, wanted.count <= text.count else { return [] }
    return (0...(text.count - wanted.count)).compactMap { start in
      guard text[start] == first,
        text[start..<(start + wanted.count)].elementsEqual(wanted)
      else { return nil }
      return start..<(start + wanted.count)
    }
  }
}

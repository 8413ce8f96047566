import ReportDocument
import WorkbookProtocol

/// One's check-ins for a spreadsheet: a record for each month, a field for each answer.
struct CheckInTable {
  private let text: CheckInText

  init(_ text: CheckInText) { self.text = text }

  func csv(_ checkIns: [Wire.CheckInRecord]) throws -> String {
    let answered = Set(checkIns.flatMap { ($0.checkIn.instruments ?? []).map(\.instrument) })
    let instruments = text.instruments.filter { answered.contains($0.id) }
    var sheet = CSVSheet()
    sheet.add(headings(instruments))
    for record in checkIns { sheet.add(try fields(of: record, instruments)) }
    return sheet.text
  }

  private var pulse: [PulseItem] { PulseItem.all(text.entry) }
  private static let numbers = ["staying", "childrenAllocated", "points"]

  private func label(_ name: String) -> String { text.entry.property(name)?.label ?? name.inWords }

  private func headings(_ instruments: [Wire.InstrumentRecord]) -> [CSVField] {
    let words =
      ["Month"] + pulse.map(\.fullLabel) + Self.numbers.map(label)
      + instruments.flatMap { instrument in
        (1...instrument.items).map { "\(instrument.title) \($0)" }
          + ["\(instrument.title): score", "\(instrument.title): band"]
      } + [label("conditions"), label("note"), "Shared with", "Asked to be in touch"]
    return words.map(CSVField.words)
  }

  private func fields(
    of record: Wire.CheckInRecord, _ instruments: [Wire.InstrumentRecord]
  ) throws -> [CSVField] {
    let entry = record.checkIn
    let draft = try Draft(of: entry)
    let places = pulse.map { "/pulse/\($0.name)" } + Self.numbers.map { "/\($0)" }
    return [.words(record.month)] + places.map { figure(draft[$0]) }
      + instruments.flatMap { fields(of: $0, record) }
      + [
        (entry.conditions ?? []).map { text.names[$0] ?? $0 }.joined(separator: " "),
        entry.note ?? "", (record.sharedWith ?? []).map(\.name).joined(separator: ", "),
        (record.contact ?? []).map(text.words).joined(separator: "; "),
      ].map(CSVField.words)
  }

  private func fields(
    of instrument: Wire.InstrumentRecord, _ record: Wire.CheckInRecord
  ) -> [CSVField] {
    let answers = (record.checkIn.instruments ?? []).first { $0.instrument == instrument.id }
    let score = record.scores.first { $0.instrument == instrument.id }
    return (1...instrument.items).map { item in
      .figure(answers?.answers.first { $0.item == item }.map { String($0.answer) } ?? "")
    } + [.figure(score?.score.map { String($0) } ?? ""), .words(score?.band ?? "")]
  }

  private func figure(_ value: JSONValue?) -> CSVField {
    switch value {
    case .integer(let number): .figure(String(number))
    case .number(let number): .figure(String(number))
    default: .figure("")
    }
  }
}

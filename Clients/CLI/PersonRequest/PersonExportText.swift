import WorkbookProtocol

/// An export about one person, to be read through before it is handed over.
struct PersonExportText {
  let clock: LondonClock

  func text(_ export: Wire.PersonExport) -> String {
    let count = export.recordCount == 1 ? "1 record" : "\(export.recordCount) records"
    let heading = Layout.wrapped(
      "About \(export.about): \(count) on \(clock.words(day: export.madeOn))")
    let records = (export.records ?? []).map(lines)
    let rest = Self.notIncluded(export)
    return ([heading] + records + (rest.isEmpty ? [] : [rest])).joined(separator: "\n\n")
  }

  /// What the person must be told, whatever the form of the export; empty when there is nothing.
  static func notIncluded(_ export: Wire.PersonExport) -> String {
    guard !export.notIncluded.isEmpty else { return "" }
    return
      (["Not included:"]
      + export.notIncluded.map { Layout.wrapped($0, first: "  - ", hanging: "    ") })
      .joined(separator: "\n")
  }

  private func lines(_ record: Wire.ExportedRecord) -> String {
    let day = record.on.map { ", \(clock.words(day: $0))" } ?? ""
    return
      ([Layout.wrapped(record.title + day), "  id \(Layout.plain(record.id))"]
      + record.fields.flatMap(lines)).joined(separator: "\n")
  }

  private func lines(_ field: Wire.ExportedField) -> [String] {
    [Layout.labelled("\(field.label) [\(field.name)]", field.text ?? "left out", indent: 2)]
      + (field.redactions ?? []).map { redaction in
        Layout.wrapped(
          "Left out by \(redaction.by.name) on \(clock.shortWords(day: redaction.on)): \(redaction.reason) (id \(redaction.id))",
          first: "    ", hanging: "      ")
      }
  }
}

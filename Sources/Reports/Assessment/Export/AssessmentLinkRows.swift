import Statistics
import Workbook

/// The linked assessments as pseudonymised rows and a codebook, for a mixed ordinal model elsewhere (DOMAIN §5).
///
/// Pseudonymised is not anonymous: who knows a service may recognise a row. Days are given as quarters and lengths only.
package struct AssessmentLinkRows: Sendable, Hashable {
  /// CSV after RFC 4180, one line an assessment, in order of pseudonym.
  package let rows: String
  /// CSV, one line a column.
  package let codebook: String
}

extension AssessmentLinkReport {
  /// - Parameter salt: random, made for this export and not kept; the same salt gives the same pseudonyms.
  package func rows(salt: UInt64) -> AssessmentLinkRows {
    var random = SplitMix64(seed: salt)
    let people = source.index.practitioners
    let practitioners = Pseudonyms(
      people.indices.sorted { people[$0].id < people[$1].id }, of: people.count, letter: "P",
      &random)
    // Within a practitioner by what the row says: the order of the records may not show.
    var body: [(practitioner: Int, cells: [String])] = []
    var linked = figures.selection.linked[...]
    while let first = linked.first {
      let own = linked.prefix { $0.practitioner == first.practitioner }
      linked = linked.dropFirst(own.count)
      let records = source.records(of: Int(first.practitioner))
      let lines = own.map { cells($0, records) }.sorted { $0.lexicographicallyPrecedes($1) }
      body += lines.map { (Int(first.practitioner), $0) }
    }
    body.sort {
      practitioners.number(of: $0.practitioner) < practitioners.number(of: $1.practitioner)
    }
    let assessments = Pseudonyms(Array(body.indices), of: body.count, letter: "A", &random)
    let lines = body.indices.map { line in
      ([practitioners[body[line].practitioner], assessments[line]] + body[line].cells)
        .joined(separator: ",")
    }
    let header = RowColumn.all.map(\.name).joined(separator: ",")
    return AssessmentLinkRows(
      rows: ([header] + lines).map { $0 + "\r\n" }.joined(), codebook: Self.codebook)
  }

  /// All but the two pseudonyms.
  private func cells(_ audit: LinkedAudit, _ records: PractitionerRecords) -> [String] {
    let early = source.early(audit, records)
    let exposures = ExposureWindow.allCases.map { source.exposure(of: audit, in: $0, records) }
    return RowColumn.all.compactMap { column in
      switch column {
      case .practitioner, .assessment: nil
      case .quarter: Self.quarter(Day(ordinal: Int(audit.completed)))
      case .length: String(source.lengthInWorkingDays(of: audit))
      case .blinded, .inPrimary: audit.blinded ? "1" : "0"
      case .deepEarly: early.deep > 0 ? "1" : "0"
      case .index: Self.number(audit.index.value)
      case .criterion(let position):
        audit.scores[position] > 0 ? String(audit.scores[position]) : ""
      case .measure(let measure, let window):
        exposures[window.rawValue].flatMap(measure.value).map(Self.number) ?? ""
      }
    }
  }

  private static func quarter(_ day: Day) -> String {
    let parts = day.parts
    return "\(parts.year)Q\((parts.month - 1) / 3 + 1)"
  }

  /// Four decimals, without a sign that a spreadsheet could take for a formula: no measure is negative.
  private static func number(_ value: Double) -> String {
    let scaled = Int((value * 10_000).rounded())
    guard scaled % 10_000 != 0 else { return String(scaled / 10_000) }
    let fraction = String(scaled % 10_000)
    return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - fraction.count) + fraction
  }

  private static let codebook: String =
    (["column,meaning"]
    + RowColumn.all.map { "\($0.name),\"\($0.meaning.replacing("\"", with: "\"\""))\"" })
    .map { $0 + "\r\n" }.joined()
}

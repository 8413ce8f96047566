/// One field. Only `words` come from people, and only they are defused: a negative number that
/// the report itself wrote is a `figure` and stays a number.
package enum CSVField {
  case words(String)
  case figure(String)

  var text: String {
    switch self {
    case .figure(let figure): figure
    case .words(let words): quoted(defused(cleaned(words)))
    }
  }

  /// A spreadsheet runs a cell that begins with one of these as a formula; an apostrophe before
  /// it stops that. The full-width forms are run in East Asian locales (OWASP, CSV Injection).
  private func defused(_ words: String) -> String {
    guard let first = words.first(where: { !$0.isWhitespace }),
      let scalar = first.unicodeScalars.first, "=+-@＝＋－＠".unicodeScalars.contains(scalar)
    else { return words }
    return "'" + words
  }

  /// Also at a semicolon, which separates fields in some locales.
  private func quoted(_ words: String) -> String {
    let special = words.unicodeScalars.contains { "\",;".unicodeScalars.contains($0) }
    guard special || words.first?.isWhitespace == true || words.last?.isWhitespace == true else {
      return words
    }
    let doubled = words.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"\(doubled)\""
  }
}

extension CSVField {
  /// One cell: two fields for a share (count, of) and an interval (from, to), else one.
  static func fields(of cell: ReportDocument.Cell, decimals: Int) -> [CSVField] {
    switch cell.finite {
    case .text(let text): [.words(text)]
    case .count(let count): [.figure(String(count))]
    case .number(let number): [.figure(Figures.plain(number, decimals: decimals))]
    case .interval(let lower, let upper):
      [lower, upper].map { .figure(Figures.plain($0, decimals: decimals)) }
    case .share(let share): [.figure(String(share.count)), .figure(String(share.total))]
    case .day(let day): [.figure(day.iso)]
    case .suppressed(let reason): [.words("\(Shown.hiddenWord): \(reason)")]
    case .missing(let reason): [.words("no figure: \(reason)")]
    }
  }
}

extension ReportDocument.Column {
  var csvHeadings: [CSVField] {
    switch kind {
    case .text, .count, .number, .day: [.words(heading)]
    case .share: [.words("\(heading): count"), .words("\(heading): of")]
    case .interval: [.words("\(heading): from"), .words("\(heading): to")]
    }
  }

  /// As many fields as `csvHeadings`, also for a cell that is of another kind than its column.
  func csvFields(of cell: ReportDocument.Cell) -> [CSVField] {
    let fields = CSVField.fields(of: cell, decimals: decimals)
    switch (fields.count, csvHeadings.count) {
    case (1, 2): return fields + [.figure("")]
    case (2, 1):
      guard case .figure(let words) = Shown(cell, decimals: decimals) else { return fields }
      return [.words(words)]
    default: return fields
    }
  }
}

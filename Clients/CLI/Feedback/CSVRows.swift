/// A table with commas or semicolons between its cells, RFC 4180: cells in quotes may hold commas, quotes doubled, and
/// line ends.
struct CSVRows {
  struct Row: Hashable {
    /// On which line of the file it begins, the first being 1.
    let line: Int
    let cells: [String]
  }

  let rows: [Row]

  /// - Throws: ``CommandFailure`` when a quote is never closed.
  init(_ text: String) throws {
    // Spreadsheets put a mark of byte order in front, and use what their country separates by.
    let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    let heading = text.prefix { !$0.isNewline }
    let separator: Character = heading.contains(";") && !heading.contains(",") ? ";" : ","
    var reader = Reader(separator: separator)
    for character in text { reader.take(character) }
    rows = try reader.finished()
  }

  private struct Reader {
    let separator: Character
    var rows: [Row] = []
    private var cells: [String] = []
    private var cell = ""
    private var isQuoted = false
    private var afterQuote = false
    private var line = 1
    private var begun = 1

    init(separator: Character) { self.separator = separator }

    mutating func take(_ character: Character) {
      if character.isNewline { line += 1 }
      if isQuoted, !afterQuote {
        if character == "\"" { afterQuote = true } else { cell.append(character) }
        return
      }
      if afterQuote {
        afterQuote = false
        if character == "\"" {
          cell.append(character)
          return
        }
        isQuoted = false
      }
      if character == "\"", cell.isEmpty {
        isQuoted = true
      } else if character == separator {
        endCell()
      } else if character.isNewline {
        endRow()
      } else {
        cell.append(character)
      }
    }

    private mutating func endCell() {
      cells.append(cell)
      cell = ""
    }

    private mutating func endRow() {
      endCell()
      // A row of nothing but empty cells is what spreadsheets leave at the end.
      if cells.contains(where: { !$0.trimmed.isEmpty }) {
        rows.append(Row(line: begun, cells: cells))
      }
      cells = []
      begun = line
    }

    mutating func finished() throws -> [Row] {
      guard !isQuoted || afterQuote else {
        throw CommandFailure(
          "A quotation mark in the row that begins in line \(begun) is never closed.", .wrongInput)
      }
      endRow()
      return rows
    }
  }
}

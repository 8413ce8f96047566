import Testing

@testable import ReportDocument

@Suite struct TextTests {
  /// Widths from the table of pieces; whatever else a page holds is one column wide.
  private static let widths: [Character: Int] = RandomDocument.pieces.reduce(into: [:]) {
    widths, piece in
    if piece.text.count == 1, let only = piece.text.first { widths[only] = piece.columns }
    widths["長"] = 2
  }

  private func width(_ line: Substring) -> Int {
    line.reduce(0) { $0 + (Self.widths[$1] ?? 1) }
  }

  @Test(arguments: UInt64(1)...100)
  func `no line is wider than 80 columns, whatever the report holds`(seed: UInt64) {
    var maker = RandomDocument(seed: seed)
    let text = maker.make().text()
    for line in text.split(separator: "\n") {
      #expect(width(line) <= 80, "seed \(seed): \(line)")
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `nothing in a report steers the terminal`(seed: UInt64) {
    var maker = RandomDocument(seed: seed)
    let text = maker.make().text()
    let steering = text.unicodeScalars.filter {
      ($0.properties.generalCategory == .control && $0 != "\n") || $0 == "\u{202E}"
    }
    let found = steering.map { String($0.value, radix: 16) }
    #expect(found == [], "seed \(seed)")
  }

  @Test(arguments: RandomDocument.pieces.filter { $0.text.count == 1 })
  func `a character takes the columns that a terminal gives it`(
    piece: (text: String, columns: Int)
  ) {
    #expect(columns(cleaned(piece.text)) == piece.columns)
  }

  @Test func `words are kept whole where they fit and cut where they cannot`() {
    #expect(wrapped("one two  three\nfour", to: 9) == ["one two", "three", "four"])
    #expect(wrapped("abcdefgh ij", to: 5) == ["abcde", "fgh", "ij"])
    #expect(wrapped("漢字漢字", to: 5) == ["漢字", "漢字"])
    #expect(wrapped("", to: 5) == [""])
  }

  @Test func `a table too wide for its columns is written row by row`() {
    let table = ReportDocument.Table(
      "Wide", columns: (1...20).map { .count("Heading \($0)") },
      rows: [(1...20).map { .count($0 * 100_000) }])
    let lines = TextTable(table).lines(width: 80)
    #expect(lines.contains("Heading 20  2,000,000"))
  }

  @Test func `every reason a figure is absent stands once under its table`() {
    let hidden = ReportDocument.Cell.suppressed(reason: "Fewer than 10 people.")
    let table = ReportDocument.Table(
      "Reasons", columns: [.text("Team"), .count("A"), .count("B")],
      rows: [
        [.text("One"), hidden, .missing(reason: "Not asked.")], [.text("Two"), hidden, hidden],
      ])
    let lines = TextTable(table).lines(width: 80)
    #expect(lines.suffix(2) == ["(a) Fewer than 10 people.", "(b) Not asked."])
    #expect(lines.contains("Two   hidden\u{A0}(a)  hidden\u{A0}(a)"))
  }
}

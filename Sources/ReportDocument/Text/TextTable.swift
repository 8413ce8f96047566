/// A table in columns. Text columns give way first when it is too wide; when even that is not
/// enough each row is written as a list; a long narrow table goes in two or three side by side.
struct TextTable {
  private static let gap = 2
  private static let foldGap = 4
  private static let rowsWorthFolding = 16
  private static let narrowest = 6

  private let table: ReportDocument.Table
  private let headings: [String]
  private let cells: [[String]]
  private let reasons: Reasons

  init(_ table: ReportDocument.Table) {
    self.table = table
    let shown = table.shown
    let reasons = Reasons(shown)
    headings = table.columns.map { cleaned($0.heading) }
    cells = shown.map { $0.map(reasons.words) }
    self.reasons = reasons
  }

  func lines(width: Int) -> [String] {
    wrapped(table.caption, to: width) + [""] + body(width: width) + notes(width: width)
  }

  /// The first column gone, each row's cells in words.
  var words: [[String]] { cells.map { Array($0.dropFirst()) } }

  private func body(width: Int) -> [String] {
    guard !cells.isEmpty else { return ["(no rows)"] }
    guard let widths = columnWidths(within: width) else { return stacked(width: width) }
    return folded(width: width) ?? grid(cells, widths)
  }

  /// Side by side, where every cell stays on one line; headings may wrap.
  private func folded(width: Int) -> [String]? {
    let widths = headings.indices.map { index in
      let words = headings[index].split(separator: " ").map { columns($0) }
      return max(2, words.max() ?? 0, cells.map { columns($0[index]) }.max() ?? 0)
    }
    let total = widths.reduce(0, +) + Self.gap * (widths.count - 1)
    let stacks = min(3, (width + Self.foldGap) / (total + Self.foldGap))
    guard cells.count >= Self.rowsWorthFolding, stacks >= 2 else { return nil }
    let height = (cells.count + stacks - 1) / stacks
    let parts = stride(from: 0, to: cells.count, by: height).map { start in
      grid(Array(cells[start..<min(start + height, cells.count)]), widths)
    }
    return (0..<(parts.map(\.count).max() ?? 0)).map { index in
      parts.map { filled(index < $0.count ? $0[index] : "", to: total) }
        .joined(separator: String(repeating: " ", count: Self.foldGap))
    }
  }

  private func grid(_ rows: [[String]], _ widths: [Int]) -> [String] {
    let heading = line(of: headings, widths, fromBelow: true)
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    return heading + [rule] + rows.flatMap { line(of: $0, widths, fromBelow: false) }
  }

  /// One row, as many lines as its tallest cell; headings stand on the rule.
  private func line(of row: [String], _ widths: [Int], fromBelow: Bool) -> [String] {
    let parts = zip(row, widths).map { wrapped($0, to: max(2, $1)) }
    let height = parts.map(\.count).max() ?? 0
    return (0..<height).map { index in
      zip(zip(parts, widths), table.columns).map { part, column in
        let (lines, width) = part
        let own = fromBelow ? index - (height - lines.count) : index
        let text = lines.indices.contains(own) ? lines[own] : ""
        return filled(text, to: width, column.alignment)
      }
      .joined(separator: String(repeating: " ", count: Self.gap))
    }
  }

  /// Nil when there is no sensible way to fit the columns.
  private func columnWidths(within width: Int) -> [Int]? {
    let available = width - Self.gap * (headings.count - 1)
    let widest = headings.indices.map { index in
      max(2, columns(headings[index]), cells.map { columns($0[index]) }.max() ?? 0)
    }
    if widest.reduce(0, +) <= available { return widest }
    var widths = headings.indices.map { index in
      let text = [headings[index]] + cells.map { $0[index] }
      let words = text.flatMap { $0.split(separator: " ") }.map { columns($0) }
      let mostForText = table.columns[index].kind == .text ? available / 3 : available
      return min(widest[index], max(Self.narrowest, min(words.max() ?? 0, mostForText)))
    }
    guard widths.reduce(0, +) <= available else { return nil }
    // What is left goes, column by column, to whichever would gain most.
    var left = available - widths.reduce(0, +)
    while left > 0 {
      let needs = widths.indices.map { Double(widest[$0]) / Double(widths[$0]) }
      guard let index = needs.indices.max(by: { needs[$0] < needs[$1] }), needs[index] > 1 else {
        break
      }
      widths[index] += 1
      left -= 1
    }
    return widths
  }

  /// Every row as its heading and, under it, one line a column.
  private func stacked(width: Int) -> [String] {
    let facts = cells.map { row in
      zip(headings, row).map { ReportDocument.Fact($0, .text($1)) }
    }
    return Array(facts.map { TextFacts($0).lines(width: width) }.joined(separator: [""]))
  }

  func notes(width: Int) -> [String] {
    let notes = reasons.reasons.enumerated().flatMap { index, reason -> [String] in
      let mark = "(\(reasons.letter(at: index))) "
      let indent = String(repeating: " ", count: mark.count)
      return wrapped(reason, to: width - mark.count).enumerated().map {
        ($0 == 0 ? mark : indent) + $1
      }
    }
    return notes.isEmpty ? [] : [""] + notes
  }
}

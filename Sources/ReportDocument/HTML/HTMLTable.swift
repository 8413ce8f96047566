/// A table with its caption, row and column headings marked as such, and under it the reasons of
/// figures that are absent.
struct HTMLTable {
  private static let rowsOfALongTable = 24
  private static let rowsOfAShortTable = 12
  private static let columnsOfANarrowTable = 3

  private let table: ReportDocument.Table
  private let id: String
  private let shown: [[Shown]]
  private let reasons: Reasons

  init(_ table: ReportDocument.Table, id: String) {
    self.table = table
    self.id = id
    shown = table.shown
    reasons = Reasons(shown)
  }

  var markup: Markup {
    let caption = "\(id)c"
    // The region can be scrolled from the keyboard when the table is wider than the screen.
    return .element(
      "div", ["class": "tabular"],
      .element(
        "div",
        [
          "class": "scroll\(length)", "role": "region",
          "aria-labelledby": caption, "tabindex": "0",
        ],
        .element(
          "table", [:],
          .element("caption", ["id": caption], .text(table.caption)),
          .element("thead", [:], .element("tr", [:], headings)),
          .element("tbody", [:], shown.map { .element("tr", [:], row($0)) }))),
      notes)
  }

  /// A long narrow table is scrolled on a screen; a short one stays on one page of paper. (Columns
  /// of a long one would lose their headings: Chromium repeats none over a quarter of the height.)
  private var length: String {
    if shown.count >= Self.rowsOfALongTable, table.columns.count <= Self.columnsOfANarrowTable {
      return " long"
    }
    return shown.count <= Self.rowsOfAShortTable ? " short" : ""
  }

  private var headings: [Markup] {
    zip(table.columns, table.columns.indices).map { column, index in
      let long = shown.contains { $0[index].isLong }
      return .element(
        "th", ["scope": "col", "class": column.cellClass + (long ? " words" : "")],
        .text(column.heading))
    }
  }

  private func row(_ row: [Shown]) -> [Markup] {
    zip(table.columns, row).enumerated().map { index, cell in
      let (column, shown) = cell
      guard index == 0, column.kind == .text || column.kind == .day else {
        return .element("td", ["class": column.cellClass], content(shown))
      }
      return .element("th", ["scope": "row", "class": column.cellClass], content(shown))
    }
  }

  private func content(_ shown: Shown) -> Markup {
    switch shown {
    case .figure(let text): return .text(text)
    case .hidden(let reason):
      return .element(
        "span", ["class": "absent"], .text("\(Shown.hiddenWord)\u{A0}"), letter(of: reason))
    case .none(let reason):
      return .element(
        "span", ["class": "absent"],
        .element("span", ["class": "unseen"], .text("no figure")),
        .element("span", ["aria-hidden": "true"], .text(Shown.noneMark)), .text("\u{A0}"),
        letter(of: reason))
    }
  }

  private func letter(of reason: String) -> Markup {
    .text("(\(reasons.letter(of: reason)))")
  }

  private var notes: Markup {
    guard !reasons.reasons.isEmpty else { return .joined([]) }
    return .element(
      "ul", ["class": "reasons"],
      reasons.reasons.enumerated().map { index, reason in
        .element("li", [:], .text("(\(reasons.letter(at: index))) \(reason)"))
      })
  }
}

extension Shown {
  /// Too long for one line of a column: the column needs room.
  fileprivate var isLong: Bool {
    if case .figure(let text) = self { text.utf8.count > 60 } else { false }
  }
}

extension ReportDocument.Column {
  fileprivate var cellClass: String {
    let side = alignment == .right ? "right" : "left"
    switch kind {
    case .text: return side
    case .count, .number, .interval, .share, .day: return "\(side) figure"
    }
  }
}

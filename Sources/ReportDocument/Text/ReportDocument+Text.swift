extension ReportDocument {
  /// The report for a terminal or a plain e-mail: no line wider than 80 columns, no control
  /// characters but the line feed.
  package func text() -> String {
    var page = TextPage()
    page.heading(title, underlinedWith: "=")
    if let subtitle { page.paragraph(subtitle) }
    if !opening.isEmpty { page.facts(opening) }
    for section in sections + closing {
      page.blank()
      page.heading(section.heading, underlinedWith: "-")
      for block in section.blocks { page.block(block) }
    }
    if let poster { page.paragraph(poster.foot) }
    return page.text
  }
}

/// Lines as they are gathered, one empty line between blocks.
struct TextPage {
  static let width = 80

  private var lines: [String] = []

  var text: String {
    var text = lines
    while text.last == "" { text.removeLast() }
    return text.map { "\($0)\n" }.joined()
  }

  mutating func block(_ block: ReportDocument.Block) {
    switch block {
    case .subheading(let text):
      heading(text, underlinedWith: "~")
    case .paragraph(let paragraph):
      switch paragraph.emphasis {
      case .lead, .normal: self.paragraph(paragraph.text)
      case .caveat: indented(paragraph.text, after: "Note: ")
      }
    case .facts(let facts): self.facts(facts.items)
    case .table(let table):
      add(TextTable(table).lines(width: Self.width))
      blank()
    case .chart(let chart):
      add(chart.textLines(width: Self.width))
      blank()
    case .list(let list):
      for (index, item) in list.items.enumerated() {
        let mark = list.style == .bulleted ? "- " : filled("\(index + 1). ", to: 4)
        add(hanging(item, after: "  \(mark)"))
      }
      blank()
    }
  }

  mutating func heading(_ text: String, underlinedWith mark: String) {
    let heading = wrapped(text, to: Self.width)
    add(heading)
    add([String(repeating: mark, count: heading.map { columns($0) }.max() ?? 0)])
    blank()
  }

  mutating func paragraph(_ text: String) {
    add(wrapped(text, to: Self.width))
    blank()
  }

  mutating func facts(_ facts: [ReportDocument.Fact]) {
    add(TextFacts(facts).lines(width: Self.width))
    blank()
  }

  /// One empty line, never two.
  mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  private mutating func indented(_ text: String, after mark: String) {
    add(hanging(text, after: mark))
    blank()
  }

  private func hanging(_ text: String, after mark: String) -> [String] {
    let indent = String(repeating: " ", count: mark.count)
    return wrapped(text, to: Self.width - mark.count).enumerated().map {
      ($0 == 0 ? mark : indent) + $1
    }
  }

  private mutating func add(_ more: [String]) {
    for line in more {
      // Spaces that hold a figure together have done so.
      let kept = line.lastIndex { $0 != " " }.map { line[...$0] } ?? ""
      lines.append(String(kept.map { $0 == "\u{A0}" ? " " : $0 }))
    }
  }
}

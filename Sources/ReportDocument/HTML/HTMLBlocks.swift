enum HTMLBlocks {
  /// - Parameter id: unlike any other on the page.
  static func block(_ block: ReportDocument.Block, id: String) -> Markup {
    switch block {
    case .subheading(let text): .element("h3", [:], .text(text))
    case .paragraph(let paragraph): self.paragraph(paragraph)
    case .facts(let facts): self.facts(facts.items)
    case .table(let table): HTMLTable(table, id: id).markup
    case .chart(let chart): figure(chart, id: id)
    case .list(let list):
      .element(
        list.style == .bulleted ? "ul" : "ol", [:],
        list.items.map { .element("li", [:], .text($0)) })
    }
  }

  static func facts(_ facts: [ReportDocument.Fact]) -> Markup {
    .element(
      "dl", ["class": "facts"],
      facts.map { fact in
        .element(
          "div", [:],
          .element("dt", [:], .text(fact.label)),
          .element(
            "dd", [:], value(of: fact),
            .joined(
              fact.note.map { [.element("span", ["class": "note"], .text($0))] } ?? [])))
      })
  }

  private static func paragraph(_ paragraph: ReportDocument.Paragraph) -> Markup {
    switch paragraph.emphasis {
    case .lead: .element("p", ["class": "lead"], .text(paragraph.text))
    case .normal: .element("p", [:], .text(paragraph.text))
    case .caveat:
      .element(
        "p", ["class": "caveat"],
        .element("strong", [:], .text("Note:")), .constant(" "), .text(paragraph.text))
    }
  }

  private static func value(of fact: ReportDocument.Fact) -> Markup {
    switch Shown(fact.value, decimals: fact.decimals ?? 0) {
    case .figure(let text): .text(text)
    case .hidden(let reason): .text("\(Shown.hiddenWord): \(reason)")
    case .none(let reason): .text("\(Shown.noneMark) \(reason)")
    }
  }

  /// A wide table goes under its picture, however wide the screen.
  private static func besideItsTable(_ chart: ReportDocument.Chart) -> Bool {
    switch chart.kind {
    case .control, .bars, .scatter: true
    case .distribution: false
    }
  }

  private static func figure(_ chart: ReportDocument.Chart, id: String) -> Markup {
    .element(
      "figure", [:],
      .element("figcaption", [:], .text(chart.title)),
      .element(
        "div", ["class": besideItsTable(chart) ? "beside" : "under"],
        .element(
          "div", ["class": "picture"],
          chart.picture(.wide, id: "\(id)w"), chart.picture(.narrow, id: "\(id)n"),
          .element("p", ["class": "shows"], .text(chart.altText))),
        HTMLTable(chart.table, id: "\(id)t").markup))
  }
}

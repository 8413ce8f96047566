extension ReportDocument {
  /// The report as one page that stands alone: no script, nothing fetched, readable from 320
  /// pixels wide, in print and without colour.
  package func html() -> String {
    let head = Markup.element(
      "head", [:],
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("title", [:], .text(title)),
      .element("style", [:], .constant(HTMLPage.styleSheet)))
    let content = HTMLPage(self).body
    let body: Markup =
      poster == nil
      ? .element("body", [:], content) : .element("body", ["class": "poster"], content)
    let page = Markup.element(
      "html", ["lang": poster?.language ?? Self.language], head, body)
    return "<!DOCTYPE html>\n" + page.source + "\n"
  }
}

struct HTMLPage {
  private let document: ReportDocument
  private let sections: [ReportDocument.Section]

  init(_ document: ReportDocument) {
    self.document = document
    sections = document.sections + document.closing
  }

  var body: [Markup] {
    let main = Markup.element(
      "main", [:], sections.enumerated().map { section($1, number: $0 + 1) })
    if let poster = document.poster {
      return [
        .element("header", [:], masthead), main,
        .element("footer", [:], .element("p", [:], .text(poster.foot))),
      ]
    }
    return [
      .element("header", [:], masthead),
      .element("nav", ["aria-labelledby": "contents"], contents), main,
    ]
  }

  private var masthead: [Markup] {
    [
      .element("h1", [:], .text(document.title)),
      document.subtitle.map { .element("p", ["class": "subtitle"], .text($0)) },
      document.poster == nil ? HTMLBlocks.facts(document.opening) : nil,
    ].compactMap { $0 }
  }

  private var contents: [Markup] {
    [
      .element("h2", ["id": "contents"], .text("Contents")),
      .element(
        "ol", [:],
        sections.enumerated().map { index, section in
          .element(
            "li", [:], .element("a", ["href": "#s\(index + 1)"], .text(section.heading)))
        }),
    ]
  }

  private func section(_ section: ReportDocument.Section, number: Int) -> Markup {
    let own = number <= document.sections.count
    return .element(
      "section", ["id": "s\(number)", "class": own ? "own" : "closing"],
      [.element("h2", [:], .text(section.heading))]
        + section.blocks.enumerated().map { index, block in
          HTMLBlocks.block(block, id: "s\(number)b\(index + 1)")
        })
  }
}

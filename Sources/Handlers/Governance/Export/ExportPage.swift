import ReportDocument
import Workbook
import WorkbookProtocol

/// The export as one page that stands alone: no script, nothing fetched, readable from 320 pixels wide and in print.
struct ExportPage {
  /// What the service answers at most is 8 MiB, in which the page's quotation marks and lines take twice their room.
  static let mostBytes = 6 * 1024 * 1024

  private let export: PersonExport

  init(_ export: PersonExport) {
    self.export = export
  }

  var html: String {
    let head = Markup.element(
      "head", [:],
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .void("meta", ["name": "robots", "content": "noindex"]),
      .element("title", [:], .text(title)), .element("style", [:], .constant(Self.style)))
    let body = Markup.element("body", [:], masthead, .element("main", [:], sections))
    return "<!DOCTYPE html>\n" + Markup.element("html", ["lang": "en-GB"], head, body).source + "\n"
  }

  private var title: String { "What is recorded about \(export.about)" }

  private var masthead: Markup {
    let count = export.records.count
    return .element(
      "header", [:],
      .element("h1", [:], .text(title)),
      .element(
        "p", [:],
        .text(
          "Made on \(export.madeOn.inWords). \(count) \(count == 1 ? "record" : "records"), the oldest first. Where something was left out, the reason stands in square brackets in its place and is given again below the field."
        )))
  }

  private var sections: [Markup] {
    let notIncluded = Markup.element(
      "section", [:],
      .element("h2", [:], .text("What is not included")),
      .element(
        "ul", [:], export.notIncluded.map { .element("li", [:], .text($0)) }))
    guard !export.records.isEmpty else {
      return [
        notIncluded, .element("section", [:], .element("p", [:], .text("Nothing is recorded."))),
      ]
    }
    return [notIncluded] + export.records.map(section)
  }

  private func section(_ record: PersonExport.Record) -> Markup {
    var content = [
      Markup.element("h2", [:], .text(record.title)),
      .element("p", ["class": "day"], .text(record.day.inWords)),
    ]
    // Fields that stand together in the record stand together here, under what they stand in.
    var fields = record.fields[...]
    while let first = fields.first {
      let group = first.field.group
      let together = fields.prefix { $0.field.group == group }
      fields = fields.dropFirst(together.count)
      if !group.isEmpty {
        content.append(.element("h3", [:], .text(group.joined(separator: " · "))))
      }
      content.append(.element("dl", [:], together.map(row)))
    }
    return .element("section", [:], content)
  }

  private func row(_ field: PersonExport.Field) -> Markup {
    let reasons = field.redactions.map { redaction in
      Markup.element(
        "p", ["class": "left"],
        .text(
          "Left out: \(redaction.reason.sentence) Decided on \(Day(redaction.on)?.inWords ?? redaction.on) by \(redaction.by.name)."
        ))
    }
    return .element(
      "div", [:],
      .element("dt", [:], .text(field.field.labels.last ?? "")),
      .element(
        "dd", [:], [.element("p", ["class": "text", "dir": "auto"], .text(field.text))] + reasons))
  }
}

extension GatheredField {
  fileprivate var group: [String] { labels.dropLast() }
}

extension String {
  /// With a full stop, unless it ends a sentence already.
  fileprivate var sentence: String {
    last.map { ".!?…".contains($0) } ?? true ? self : self + "."
  }
}

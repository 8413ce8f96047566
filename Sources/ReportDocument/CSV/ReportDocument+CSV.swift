extension ReportDocument {
  /// The report for a spreadsheet: RFC 4180, UTF-8 without a byte order mark, every record with
  /// the same number of fields, sections one below the other with an empty record between.
  ///
  /// Days are ISO, numbers plain ("-1204.5"). A share is two columns, its count and what it is
  /// of; an interval two, from and to; an absent figure says why in its place.
  package func csv() -> String {
    var sheet = CSVSheet()
    sheet.add([.words("Report"), .words(title)])
    if let subtitle { sheet.add([.words("Subtitle"), .words(subtitle)]) }
    sheet.add([.words("Written for"), .words(reader)])
    sheet.add([.words("Period"), .figure(period.from.iso), .figure(period.to.iso)])
    sheet.add([.words("Whose records"), .words(scope)])
    for section in sections + closing {
      sheet.gap()
      sheet.add([.words("Section"), .words(section.heading)])
      for block in section.blocks { sheet.add(block) }
    }
    return sheet.text
  }
}

/// Records for a spreadsheet, RFC 4180.
package struct CSVSheet {
  private var records: [[CSVField]] = []

  package init() {}

  /// Lines end in CR LF (RFC 4180 §2.1); shorter records are filled up (§2.4).
  package var text: String {
    let width = records.map(\.count).max() ?? 0
    return records.map { record in
      let fields = record.map(\.text) + repeatElement("", count: width - record.count)
      return fields.joined(separator: ",") + "\r\n"
    }
    .joined()
  }

  package mutating func add(_ record: [CSVField]) {
    records.append(record)
  }

  mutating func gap() {
    records.append([])
  }

  mutating func add(_ block: ReportDocument.Block) {
    switch block {
    case .subheading(let text): add([.words("Subheading"), .words(text)])
    case .paragraph(let paragraph):
      let kind =
        switch paragraph.emphasis {
        case .lead: "Main point"
        case .normal: "Paragraph"
        case .caveat: "Note"
        }
      add([.words(kind), .words(paragraph.text)])
    case .facts(let facts):
      for fact in facts.items {
        let fields = CSVField.fields(of: fact.value, decimals: fact.decimals ?? 0)
        add([.words("Fact"), .words(fact.label)] + fields + (fact.note.map { [.words($0)] } ?? []))
      }
    case .list(let list):
      for item in list.items { add([.words("Item"), .words(item)]) }
    case .table(let table): add(table, as: "Table", table.caption)
    case .chart(let chart):
      add([.words("Chart"), .words(chart.title)])
      add([.words("What it shows"), .words(chart.altText)])
      add(chart.table, as: "Table", chart.table.caption)
    }
  }

  private mutating func add(
    _ table: ReportDocument.Table, as kind: String, _ caption: String
  ) {
    add([.words(kind), .words(caption)])
    add(table.columns.flatMap(\.csvHeadings))
    for row in table.rows {
      add(
        zip(table.columns, row).flatMap { column, cell in
          column.csvFields(of: cell)
        })
    }
    gap()
  }
}

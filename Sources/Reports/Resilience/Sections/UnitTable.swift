import ReportDocument
import Workbook

/// A table with a row for the unit asked about and for each unit below it, in the order of the tree, never by figure.
struct UnitTable {
  struct Column {
    let heading: ReportDocument.Column
    /// What stands in a cell without a figure.
    let hidden: String
    let cell: (UnitFigures) -> ReportDocument.Cell?

    static func answers(
      _ heading: ReportDocument.Column, _ cell: @escaping (UnitFigures) -> ReportDocument.Cell?
    ) -> Column {
      Column(heading: heading, hidden: HiddenCell.ofAnswers, cell: cell)
    }

    static func records(
      _ heading: String, _ cell: @escaping (WorkFigures) -> ReportDocument.Cell?
    ) -> Column {
      Column(
        heading: .init(heading, .text, alignment: .right), hidden: HiddenCell.ofRecords,
        cell: { cell($0.work) })
    }
  }

  let caption: String
  let columns: [Column]

  init(_ caption: String, _ columns: [Column]) {
    self.caption = caption
    self.columns = columns
  }

  func hasFigures(_ view: WorkforceView) -> Bool {
    view.rows.contains { unit in columns.contains { $0.cell(unit.figures) != nil } }
  }

  /// The tables that have a figure, and the reason, once, for those that have none.
  static func blocks(_ tables: [UnitTable], _ view: WorkforceView) -> [ReportDocument.Block] {
    let hidden = tables.filter { !$0.hasFigures(view) }.compactMap(\.columns.first?.hidden)
    let reasons = hidden.enumerated().filter { hidden.firstIndex(of: $1) == $0 }.map(\.element)
    return tables.filter { $0.hasFigures(view) }.map { .table($0.table(view)) }
      + reasons.map { .paragraph($0) }
  }

  private func table(_ view: WorkforceView) -> ReportDocument.Table {
    .init(
      caption, columns: [.text("Unit")] + columns.map(\.heading),
      rows: view.rows.map { unit in
        [.text(unit.name)]
          + columns.map { $0.cell(unit.figures) ?? .suppressed(reason: $0.hidden) }
      })
  }
}

extension UnitTable {
  /// Averages of items of the pulse, and what else is averaged beside them.
  static func averages(_ items: [PulseItem], and others: [Column] = []) -> UnitTable {
    UnitTable(
      "Average answer, 1 (not at all) to 5 (completely): \(names(items))"
        + (others.isEmpty ? "" : "; and more"),
      items.map { item in
        .answers(.number(item.heading, decimals: 1)) { $0.pulse[item.id]?.mean.cell }
      } + others)
  }

  /// Every table of a report has a name of its own.
  private static func names(_ items: [PulseItem]) -> String {
    list(items.map { $0.heading.lowercasedFirst })
  }

  static func shares(_ items: [PulseItem]) -> UnitTable {
    UnitTable(
      "People who said mostly or completely: \(names(items))",
      items.map { item in
        .answers(.text(item.heading)) { $0.pulse[item.id]?.share.cell }
      })
  }

  /// To the whole number; of services and larger.
  static func whole(
    _ heading: String, _ value: @escaping (UnitFigures) -> ReportDocument.Cell?
  ) -> Column {
    .answers(.number(heading, decimals: 0), value)
  }

  static func average(
    _ heading: String, _ value: @escaping (UnitFigures) -> ReportDocument.Cell?
  ) -> Column {
    .answers(.number(heading, decimals: 1), value)
  }
}

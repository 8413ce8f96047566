import ReportDocument
import Workbook

/// A figure followed from quarter to quarter.
enum QuarterlySeries: Hashable {
  case inDate
  case pulse(PulseItem)
  case staying

  var title: String {
    switch self {
    case .inDate: "Days in date"
    case .pulse(let item): item.heading
    case .staying: "In this role in a year"
    }
  }

  var valueTitle: String {
    switch self {
    case .inDate: "In date, % of days"
    case .pulse, .staying: "Average answer, 1 to 5"
    }
  }

  var decimals: Int { self == .inDate ? 0 : 1 }

  var column: ReportDocument.Column {
    switch self {
    case .inDate: .init(title, .text, alignment: .right)
    case .pulse, .staying: .number(title, decimals: decimals)
    }
  }

  var hidden: String { self == .inDate ? HiddenCell.ofRecords : HiddenCell.ofAnswers }

  func cell(_ figures: UnitFigures) -> ReportDocument.Cell? {
    switch self {
    case .inDate: figures.work.days?.inDate.cell
    case .pulse(let item): figures.pulse[item.id]?.mean.cell
    case .staying: figures.staying?.mean.cell
    }
  }

  /// What a chart can draw: a share in words has no height.
  func value(_ figures: UnitFigures) -> Double? {
    switch self {
    case .inDate: figures.work.days?.inDate.percent.map(Double.init)
    case .pulse(let item): figures.pulse[item.id]?.mean.value
    case .staying: figures.staying?.mean.value
    }
  }
}

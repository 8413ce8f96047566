import Workbook

/// Which units are hidden, and why.
struct HiddenUnits {
  private let view: WorkforceView

  init(_ view: WorkforceView) {
    self.view = view
  }

  /// DOMAIN §8.
  static let gap =
    "The gap protects people. It does not mean that all is well: those under most strain may be the "
    + "least likely to answer."

  /// Names of units for which nothing that people answered is shown.
  var withoutAnswers: [String] {
    view.rows.filter { !$0.figures.showsAnswers }.map(\.name)
  }

  private var withSomeHidden: [String] {
    view.rows.filter { unit in
      let figures = unit.figures
      return figures.showsAnswers
        && (figures.people == nil || figures.staying == nil
          || PulseItem.allCases.contains { figures.pulse[$0.id] == nil })
    }.map(\.name)
  }

  private var withoutRecords: [String] {
    view.rows.filter { $0.figures.work == WorkFigures() }.map(\.name)
  }

  var notes: [String] {
    var notes: [String] = []
    if !withoutAnswers.isEmpty {
      notes.append("All that people answered: \(list(withoutAnswers)). \(HiddenCell.ofAnswers)")
    }
    if !withSomeHidden.isEmpty {
      notes.append(
        "Some of what people answered, because not everybody answers everything: "
          + "\(list(withSomeHidden)). \(HiddenCell.ofAnswers)")
    }
    if !withoutRecords.isEmpty {
      notes.append(
        "All that the records of supervision tell: \(list(withoutRecords)). \(HiddenCell.ofRecords)"
      )
    }
    return notes
  }
}

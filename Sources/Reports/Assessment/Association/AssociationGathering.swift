import Workbook

/// Every measure in every window beside the quality index.
struct AssociationGathering {
  private var means: [MeanPairs]
  private(set) var within = WithinGathering()
  /// Linked audits whose placebo window has not yet been lived through.
  private(set) var placeboNotOver = 0

  init() {
    means = Array(
      repeating: MeanPairs(), count: Measure.allCases.count * ExposureWindow.allCases.count)
  }

  /// - Parameter exposure: `nil` for a window that is not over yet.
  mutating func add(_ audit: LinkedAudit, _ window: ExposureWindow, _ exposure: Exposure?) {
    guard let exposure else {
      placeboNotOver += 1
      return
    }
    for measure in Measure.allCases {
      means[position(measure, window)].add(measure.value(of: exposure), audit.index)
    }
    if window == .ninetyDays { within.add(exposure.ofPerson.dose, audit.index) }
  }

  mutating func endPractitioner() {
    for position in means.indices { means[position].endPractitioner() }
    within.endPractitioner()
  }

  func between(_ measure: Measure, _ window: ExposureWindow) -> BetweenPractitioners {
    means[position(measure, window)].association()
  }

  private func position(_ measure: Measure, _ window: ExposureWindow) -> Int {
    measure.rawValue * ExposureWindow.allCases.count + window.rawValue
  }
}

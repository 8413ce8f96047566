package import Workbook

/// The days a report is about, both included.
package struct ReportPeriod: Hashable, Sendable {
  package let from: Day
  package let until: Day

  /// `nil` when the last day is before the first.
  package init?(from: Day, until: Day) {
    guard from <= until else { return nil }
    self.from = from
    self.until = until
  }
}

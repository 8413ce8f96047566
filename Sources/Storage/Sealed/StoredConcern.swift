import Workbook

/// What was noticed and done. Under the child's key when it is known who, else under the organisation's.
struct StoredConcern: StoredWords {
  static let strand = Strand.concern

  struct Report: Codable, Equatable {
    var to: String
    var at: Int64
    var by: String
    var reference: String?
  }

  var exactWords: String
  var youngPerson: String?
  var youngPersonTold: String?
  var firstPersonTold: String?
  var report: Report?
  var notReportedBecause: String?
  var designatedOfficerToldAt: Int64?
  var outcome: String?

  init(_ concern: Concern) {
    let entry = concern.entry
    exactWords = entry.exactWords.text
    youngPerson = entry.youngPerson?.display
    youngPersonTold = entry.youngPersonTold?.text
    firstPersonTold = entry.firstPersonTold?.text
    report = entry.report.map {
      Report(
        to: $0.to.rawValue, at: $0.at.milliseconds, by: $0.by.text, reference: $0.reference?.text)
    }
    notReportedBecause = entry.notReportedBecause?.text
    designatedOfficerToldAt = entry.designatedOfficerToldAt?.milliseconds
    outcome = concern.closed?.outcome.text
  }

  /// Puts the words to what stands in clear columns.
  func fill(_ entry: inout ConcernEntry) {
    entry.youngPerson = youngPerson.flatMap(YoungPersonReference.init)
    entry.youngPersonTold = Words(youngPersonTold)
    entry.firstPersonTold = Words(firstPersonTold)
    entry.report = report.flatMap { report in
      guard let to = ConcernReport.Recipient(rawValue: report.to), let by = Words(report.by)
      else { return nil }
      return ConcernReport(
        to: to, at: Instant(milliseconds: report.at), by: by, reference: Words(report.reference))
    }
    entry.notReportedBecause = Words(notReportedBecause)
    entry.designatedOfficerToldAt = designatedOfficerToldAt.map(Instant.init)
  }
}

import GRDB
import Workbook

import struct Foundation.UUID

struct AuditRow: StoredRow {
  static let databaseTableName = "audit"
  static let kind = RecordKind.audit
  /// The auditor's own rating; second and moderated ones will follow with their methods.
  static let firstRating = 1

  var id: UUID
  var assessment: UUID
  var auditor: UUID
  var day: String
  var selection: Int
  var blinded: Bool
  var rating: Int
  var c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, x1, x2, o1: Int
  var updatedAfterNewFacts, sharedWithThem, sharedWithFamily: Int
  var waitingLeftThemInDanger, clearWhatHelpComes, moreThanOneAgency: Int
  var quality: Double?
  var holistic: Int?
  var justiceProcess: Bool
  var viewObtained: Int?
  var immediateRisk: Bool
  var feedbackGivenOn: String?
  var reAuditDue: String?
  var recordedAt: Int64
  var revision: Int

  init(_ audit: Audit, id: Audit.ID, at: Instant) {
    let entry = audit.entry
    func score(_ criterion: Criterion) -> Int {
      audit.judgements[criterion]?.counted?.rawValue ?? 0
    }
    func fact(_ fact: AuditFact) -> Int { entry.facts[fact]?.answer.code ?? 0 }
    self.id = id.uuid
    assessment = entry.assessment.uuid
    auditor = entry.auditor.uuid
    day = entry.date.description
    selection = entry.selection.code
    blinded = entry.blinded
    rating = Self.firstRating
    (c1, c2, c3, c4, c5) = (score(.c1), score(.c2), score(.c3), score(.c4), score(.c5))
    (c6, c7, c8, c9, c10) = (score(.c6), score(.c7), score(.c8), score(.c9), score(.c10))
    (x1, x2, o1) = (score(.x1), score(.x2), score(.o1))
    updatedAfterNewFacts = fact(.updatedAfterNewFacts)
    sharedWithThem = fact(.sharedWithThem)
    sharedWithFamily = fact(.sharedWithFamily)
    waitingLeftThemInDanger = fact(.waitingLeftThemInDanger)
    clearWhatHelpComes = fact(.clearWhatHelpComes)
    moreThanOneAgency = fact(.moreThanOneAgency)
    quality = audit.qualityIndex
    holistic = entry.holisticGrade?.rawValue
    justiceProcess = entry.justiceProcess
    viewObtained = entry.viewObtained?.code
    immediateRisk = entry.immediateRisk != nil
    feedbackGivenOn = entry.feedbackGivenOn?.description
    reAuditDue = entry.reAuditDue?.description
    recordedAt = at.milliseconds
    revision = 1
  }
}

import GRDB
import Workbook

import struct Foundation.UUID

struct AuditRow: StoredRow {
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

extension AuditRow {
  static let statements = RowStatements(
    table: "audit",
    columns: [
      "id", "assessment", "auditor", "day", "selection", "blinded", "rating", "c1", "c2", "c3",
      "c4", "c5", "c6", "c7", "c8", "c9", "c10", "x1", "x2", "o1", "updated_after_new_facts",
      "shared_with_them", "shared_with_family", "waiting_left_them_in_danger",
      "clear_what_help_comes", "more_than_one_agency", "quality", "holistic", "justice_process",
      "view_obtained", "immediate_risk", "feedback_given_on", "re_audit_due", "recorded_at",
      "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [
      id, assessment, auditor, day, selection, blinded, rating, c1, c2, c3, c4, c5, c6, c7, c8,
      c9, c10, x1, x2, o1, updatedAfterNewFacts, sharedWithThem, sharedWithFamily,
      waitingLeftThemInDanger, clearWhatHelpComes, moreThanOneAgency, quality, holistic,
      justiceProcess, viewObtained, immediateRisk, feedbackGivenOn, reAuditDue, recordedAt,
      revision,
    ]
  }

  init(row: Row) {
    id = row["id"]
    assessment = row["assessment"]
    auditor = row["auditor"]
    day = row["day"]
    selection = row["selection"]
    blinded = row["blinded"]
    rating = row["rating"]
    c1 = row["c1"]
    c2 = row["c2"]
    c3 = row["c3"]
    c4 = row["c4"]
    c5 = row["c5"]
    c6 = row["c6"]
    c7 = row["c7"]
    c8 = row["c8"]
    c9 = row["c9"]
    c10 = row["c10"]
    x1 = row["x1"]
    x2 = row["x2"]
    o1 = row["o1"]
    updatedAfterNewFacts = row["updated_after_new_facts"]
    sharedWithThem = row["shared_with_them"]
    sharedWithFamily = row["shared_with_family"]
    waitingLeftThemInDanger = row["waiting_left_them_in_danger"]
    clearWhatHelpComes = row["clear_what_help_comes"]
    moreThanOneAgency = row["more_than_one_agency"]
    quality = row["quality"]
    holistic = row["holistic"]
    justiceProcess = row["justice_process"]
    viewObtained = row["view_obtained"]
    immediateRisk = row["immediate_risk"]
    feedbackGivenOn = row["feedback_given_on"]
    reAuditDue = row["re_audit_due"]
    recordedAt = row["recorded_at"]
    revision = row["revision"]
  }
}

import Workbook

/// One randomly chosen audit that can be set beside supervision.
struct LinkedAudit: Hashable, Sendable {
  let practitioner: Int32
  let assessment: Int32
  let referred: Int32
  let completed: Int32
  let scores: CriterionScores
  let index: QualityIndex
  let blinded: Bool
}

/// Why an audit of the period is not part of the comparison. Each audit is counted once, under the first reason that
/// applies, in this order.
enum AuditExclusion: Int, CaseIterable, Sendable {
  case objected, thematic, concern, learningReview, repeated, incomplete, workerChanged, noIndex
  /// Left out of the declared primary comparison only.
  case notBlinded

  var words: String {
    switch self {
    case .objected: "Audits of work by practitioners who objected to this use of their records"
    case .thematic: "Targeted audits: chosen by theme"
    case .concern: "Targeted audits: chosen because of a concern"
    case .learningReview: "Targeted audits: chosen for a learning review"
    case .repeated: "Repeated audits of an assessment that is already counted"
    case .incomplete: "Audits of an assessment that was not complete"
    case .workerChanged: "Audits of an assessment whose main worker changed before completion"
    case .noIndex: "Audits without a quality index: fewer than 8 of the 10 criteria scored"
    case .notBlinded:
      "Audits not blinded to supervision: left out of the comparison chosen in advance only"
    }
  }
}

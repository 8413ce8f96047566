// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Judgement.
  ///
  /// How one criterion was judged: exactly one of score, not applicable and not evidenced.
  public struct AuditScore: Codable, Sendable, Hashable {
    public var criterion: Wire.Criterion
    /// Score. 1 not good enough, act now; 2 partly there; 3 good; 4 very strong.
    public var score: Int?
    /// Not applicable because. Why the criterion does not apply.
    public var notApplicableBecause: String?
    public var notEvidenced: Wire.NotEvidenced?
    /// Where the evidence is. Where in the assessment it can be seen, in one line; required below
    /// 3.
    public var evidence: String?

    public init(
      criterion: Wire.Criterion,
      score: Int? = nil,
      notApplicableBecause: String? = nil,
      notEvidenced: Wire.NotEvidenced? = nil,
      evidence: String? = nil
    ) {
      self.criterion = criterion
      self.score = score
      self.notApplicableBecause = notApplicableBecause
      self.notEvidenced = notEvidenced
      self.evidence = evidence
    }
  }
}

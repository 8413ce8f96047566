// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Judgement.
  ///
  /// How one criterion was judged: exactly one of score, not applicable and not evidenced.
  public struct AuditJudgement: Codable, Sendable, Hashable {
    public var criterion: Wire.Criterion
    /// Score. 1 not good enough, act now; 2 partly there; 3 good; 4 very strong.
    public var score: Int?
    /// Not applicable because. Why the criterion does not apply.
    public var notApplicableBecause: String?
    /// Not evidenced. Nothing in the assessment shows it: true if it should have been there, and
    /// then it counts as 1; false if not, and then it does not count.
    public var shouldHaveBeenThere: Bool?
    /// Where the evidence is. Where in the assessment it can be seen, in one line; required below
    /// 3.
    public var evidence: String?

    public init(
      criterion: Wire.Criterion,
      score: Int? = nil,
      notApplicableBecause: String? = nil,
      shouldHaveBeenThere: Bool? = nil,
      evidence: String? = nil
    ) {
      self.criterion = criterion
      self.score = score
      self.notApplicableBecause = notApplicableBecause
      self.shouldHaveBeenThere = shouldHaveBeenThere
      self.evidence = evidence
    }
  }
}

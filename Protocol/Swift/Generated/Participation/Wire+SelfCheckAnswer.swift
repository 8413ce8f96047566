// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Self-check.
  ///
  /// One question about ourselves. There is no total.
  public struct SelfCheckAnswer: Codable, Sendable, Hashable {
    public var question: Wire.SelfCheckQuestion
    public var answer: Wire.SelfCheckMark
    /// Evidence. Who, where, when: how it is known.
    public var evidence: String

    public init(
      question: Wire.SelfCheckQuestion,
      answer: Wire.SelfCheckMark,
      evidence: String
    ) {
      self.question = question
      self.answer = answer
      self.evidence = evidence
    }
  }
}

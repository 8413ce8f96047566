// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Our answer.
  ///
  /// Our answer and nothing else: never the words, the name, the worker or the project.
  public struct FollowedAnswer: Codable, Sendable, Hashable {
    public var stage: Wire.FollowStage
    /// Reading it now. Who reads it now.
    public var readingNow: String?
    /// Answer by. The day by which we answer.
    public var answerBy: String?
    public var outcome: Wire.Outcome?
    /// Safety message. What a person wrote to whoever holds the code.
    public var safetyMessage: String?
    public var reply: Wire.ReplyKind?
    /// Can reply. Whether they may say now if it is fair.
    public var canReply: Bool

    public init(
      stage: Wire.FollowStage,
      readingNow: String? = nil,
      answerBy: String? = nil,
      outcome: Wire.Outcome? = nil,
      safetyMessage: String? = nil,
      reply: Wire.ReplyKind? = nil,
      canReply: Bool
    ) {
      self.stage = stage
      self.readingNow = readingNow
      self.answerBy = answerBy
      self.outcome = outcome
      self.safetyMessage = safetyMessage
      self.reply = reply
      self.canReply = canReply
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// The holder of a code says whether it is fair.
public enum ParticipationReply: WorkbookMethod {
  public static let name = "participation.reply"
  public static let isOpen = true
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError, .timedOut,
    .responseTooLarge, .batchTooLarge, .rateLimited, .busy, .notFound, .ruleViolated,
    .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = []

  /// What `participation.reply` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Code. The code on the slip.
    public var code: String
    public var reply: Wire.ReplyKind
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Words. Anything they want to add, kept exactly and read for safety.
    public var words: String?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      code: String,
      reply: Wire.ReplyKind,
      idempotencyKey: String,
      words: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.code = code
      self.reply = reply
      self.idempotencyKey = idempotencyKey
      self.words = words
      self.dryRun = dryRun
    }
  }

  /// What `participation.reply` answers.
  public struct Result: Codable, Sendable, Hashable {
    public var stage: Wire.FollowStage
    /// Revision. The record's revision after the act.
    public var revision: Int
    /// Replayed. True when the act had been done before with this key.
    public var replayed: Bool?

    public init(
      stage: Wire.FollowStage,
      revision: Int,
      replayed: Bool? = nil
    ) {
      self.stage = stage
      self.revision = revision
      self.replayed = replayed
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Rate as the supervisee how deep one case discussion went.
///
/// 1 update: what happened and what is due. 2 explanation: one account of why, untested. 3
/// exploration: at least two explanations weighed, and a view could have changed. 4 shift into
/// action: as 3, and the next conversation with the young person or family will differ because of
/// it. The supervisor rates when recording; neither sees the other's rating until both are in.
/// Given once.
public enum SupervisionRateDepth: WorkbookMethod {
  public static let name = "supervision.rateDepth"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .supervisee, part: .record,
      needsReason: false),
  ]

  /// What `supervision.rateDepth` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Case discussion. The id of the discussion.
    public var discussion: String
    /// Depth. 1 update, 2 explanation, 3 exploration, 4 shift into action.
    public var depth: Int
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      discussion: String,
      depth: Int,
      idempotencyKey: String,
      dryRun: Bool? = nil
    ) {
      self.discussion = discussion
      self.depth = depth
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
    }
  }

  /// What `supervision.rateDepth` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Id. The record that was written.
    public var id: String
    /// Revision. The record's revision after the act.
    public var revision: Int
    /// Replayed. True when the act had been done before with this key.
    public var replayed: Bool?

    public init(
      id: String,
      revision: Int,
      replayed: Bool? = nil
    ) {
      self.id = id
      self.revision = revision
      self.replayed = replayed
    }
  }
}

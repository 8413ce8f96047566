// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Say what became of a promise.
public enum PromisesAnswer: WorkbookMethod {
  public static let name = "promises.answer"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .revisionConflict, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .leader, relation: .unit, part: .record,
      needsReason: false),
  ]

  /// What `promises.answer` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Promise. Its id.
    public var id: String
    public var outcome: Wire.PromiseOutcome
    /// What happened. What was done, or why not.
    public var whatHappened: String
    /// If revision. The revision you read; the change is refused when there is a newer one.
    public var ifRevision: Int
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// On. The day on which that was so; absent means today.
    public var on: String?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      id: String,
      outcome: Wire.PromiseOutcome,
      whatHappened: String,
      ifRevision: Int,
      idempotencyKey: String,
      on: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.id = id
      self.outcome = outcome
      self.whatHappened = whatHappened
      self.ifRevision = ifRevision
      self.idempotencyKey = idempotencyKey
      self.on = on
      self.dryRun = dryRun
    }
  }

  /// What `promises.answer` answers.
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

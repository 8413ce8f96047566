// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Rate as the supervisee how useful the session was.
///
/// Three items, 1 not at all to 5 completely. Only you see your answers. Given once.
public enum SupervisionRateUsefulness: WorkbookMethod {
  public static let name = "supervision.rateUsefulness"
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

  /// What `supervision.rateUsefulness` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Session. The session's id.
    public var session: String
    public var usefulness: Wire.SessionUsefulness
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      session: String,
      usefulness: Wire.SessionUsefulness,
      idempotencyKey: String,
      dryRun: Bool? = nil
    ) {
      self.session = session
      self.usefulness = usefulness
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
    }
  }

  /// What `supervision.rateUsefulness` answers.
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

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Let those who supervise me today read one check-in.
///
/// This entry only, without its note, for as long as they supervise you and until you take it back.
public enum ResilienceShare: WorkbookMethod {
  public static let name = "resilience.share"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .oneself, part: .record,
      needsReason: false),
  ]

  /// What `resilience.share` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Check-in. The check-in's id.
    public var checkIn: String
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      checkIn: String,
      idempotencyKey: String,
      dryRun: Bool? = nil
    ) {
      self.checkIn = checkIn
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
    }
  }

  /// What `resilience.share` answers.
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

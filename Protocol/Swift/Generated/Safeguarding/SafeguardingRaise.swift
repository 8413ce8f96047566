// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Record that somebody may be hurt.
///
/// Whoever notices can record it and report it. In danger, call 999 first. Deleting feedback never
/// deletes a concern.
public enum SafeguardingRaise: WorkbookMethod {
  public static let name = "safeguarding.raise"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .alreadyExists, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .anyone, part: .record,
      needsReason: false),
  ]

  /// What `safeguarding.raise` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var concern: Wire.ConcernEntry
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Concern. An id you made yourself (UUID version 7); made for you when absent.
    public var id: String?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      concern: Wire.ConcernEntry,
      idempotencyKey: String,
      id: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.concern = concern
      self.idempotencyKey = idempotencyKey
      self.id = id
      self.dryRun = dryRun
    }
  }

  /// What `safeguarding.raise` answers.
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

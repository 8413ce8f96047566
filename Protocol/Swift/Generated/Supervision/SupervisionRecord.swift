// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Record a session that was held, in part or in full, or was not.
///
/// What must be filled in depends on the kind; everything that is missing or wrong is named at
/// once, each with its place. The record is shared with the supervisee straight away. It is
/// recorded by whoever held it, or covers for them on that day; an external session takes no text
/// at all. Sessions that did not take place are recorded here too, with who called them off, why,
/// and the new date or why there is none.
public enum SupervisionRecord: WorkbookMethod {
  public static let name = "supervision.record"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .alreadyExists, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .supervisor, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .covering, part: .record,
      needsReason: false),
  ]

  /// What `supervision.record` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var session: Wire.SessionEntry
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Session. An id you made yourself (UUID version 7), so that you can refer to the session
    /// before it is sent; made for you when absent.
    public var id: String?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      session: Wire.SessionEntry,
      idempotencyKey: String,
      id: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.session = session
      self.idempotencyKey = idempotencyKey
      self.id = id
      self.dryRun = dryRun
    }
  }

  /// What `supervision.record` answers.
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

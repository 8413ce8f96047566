// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// End a session, mine or as an administrator anybody's.
public enum AuthEndSession: WorkbookMethod {
  public static let name = "auth.endSession"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .oneself, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .administrator, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `auth.endSession` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Session. The session's id.
    public var id: String
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      id: String,
      idempotencyKey: String,
      dryRun: Bool? = nil
    ) {
      self.id = id
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
    }
  }

  /// What `auth.endSession` answers.
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

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Take a redaction back.
public enum GovernanceUnredact: WorkbookMethod {
  public static let name = "governance.unredact"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .revisionConflict, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .informationGovernance, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `governance.unredact` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Redaction. The redaction's id, as in the export.
    public var id: String
    /// If revision. The revision you read; the change is refused when there is a newer one.
    public var ifRevision: Int
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      id: String,
      ifRevision: Int,
      idempotencyKey: String,
      dryRun: Bool? = nil
    ) {
      self.id = id
      self.ifRevision = ifRevision
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
    }
  }

  /// What `governance.unredact` answers.
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

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Delete check-ins of mine for good.
///
/// Their words and numbers cannot be read by anybody afterwards, from this database or any copy of
/// it; wishes to be contacted that nobody has answered go with them. Figures about groups that were
/// published before stay as they are.
public enum ResilienceDelete: WorkbookMethod {
  public static let name = "resilience.delete"
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

  /// What `resilience.delete` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Check-ins. The ids of the check-ins.
    public var checkIns: [String]
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      checkIns: [String],
      idempotencyKey: String,
      dryRun: Bool? = nil
    ) {
      self.checkIns = checkIns
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
    }
  }

  /// What `resilience.delete` answers.
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

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Hold back the notice to the person concerned, as one of two.
///
/// For a worker who must not be warned. A safeguarding lead and somebody of information governance
/// must both ask, within a day of each other; then it holds for 28 days, and longer only if both
/// ask again. When it ends the notice is shown.
public enum GovernanceHoldNotice: WorkbookMethod {
  public static let name = "governance.holdNotice"
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
    AccessRow(
      method: name, role: .safeguardingLead, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `governance.holdNotice` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Id. Which one.
    public var id: String
    /// Reason. Why the person must not know yet; kept.
    public var reason: String
    /// If revision. The revision you read; the change is refused when there is a newer one.
    public var ifRevision: Int
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      id: String,
      reason: String,
      ifRevision: Int,
      idempotencyKey: String,
      dryRun: Bool? = nil
    ) {
      self.id = id
      self.reason = reason
      self.ifRevision = ifRevision
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
    }
  }

  /// What `governance.holdNotice` answers.
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

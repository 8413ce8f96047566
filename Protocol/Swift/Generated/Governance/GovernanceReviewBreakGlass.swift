// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Say what came of looking at it again.
///
/// By information governance, and never by whoever broke the glass.
public enum GovernanceReviewBreakGlass: WorkbookMethod {
  public static let name = "governance.reviewBreakGlass"
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

  /// What `governance.reviewBreakGlass` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Id. Which one.
    public var id: String
    /// Justified. Whether it had to be.
    public var justified: Bool
    /// Note. What was found and what follows.
    public var note: String
    /// If revision. The revision you read; the change is refused when there is a newer one.
    public var ifRevision: Int
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      id: String,
      justified: Bool,
      note: String,
      ifRevision: Int,
      idempotencyKey: String,
      dryRun: Bool? = nil
    ) {
      self.id = id
      self.justified = justified
      self.note = note
      self.ifRevision = ifRevision
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
    }
  }

  /// What `governance.reviewBreakGlass` answers.
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

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Take it back for whoever said it.
///
/// Its words cannot be read by anybody afterwards, from this database or any copy of it, and leave
/// every report that is made from then on. What was printed before cannot be called back. A concern
/// raised from it stays.
public enum ParticipationWithdraw: WorkbookMethod {
  public static let name = "participation.withdraw"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .revisionConflict, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .participationLead, relation: .routed, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .routed, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .fallback, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .participationWorker, relation: .gatherer, part: .record,
      needsReason: false),
  ]

  /// What `participation.withdraw` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Contribution. Its id.
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

  /// What `participation.withdraw` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Contribution. Its id.
    public var id: String
    /// May have been shown. Whether reports or posters may have shown something of it before: what
    /// was printed cannot be called back.
    public var mayHaveBeenShown: Bool
    /// Revision. The record's revision after the act.
    public var revision: Int
    /// Replayed. True when the act had been done before with this key.
    public var replayed: Bool?

    public init(
      id: String,
      mayHaveBeenShown: Bool,
      revision: Int,
      replayed: Bool? = nil
    ) {
      self.id = id
      self.mayHaveBeenShown = mayHaveBeenShown
      self.revision = revision
      self.replayed = replayed
    }
  }
}

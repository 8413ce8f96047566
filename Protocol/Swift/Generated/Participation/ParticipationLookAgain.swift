// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// After “not fair”, a second person looks again.
///
/// Somebody else than whoever decided. It then goes to be decided again.
public enum ParticipationLookAgain: WorkbookMethod {
  public static let name = "participation.lookAgain"
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
  ]

  /// What `participation.lookAgain` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Contribution. Its id.
    public var id: String
    /// What you found. What the second look found.
    public var finding: String
    /// Advocate offered. The day on which an advocate was offered.
    public var advocateOfferedOn: String
    /// If revision. The revision you read; the change is refused when there is a newer one.
    public var ifRevision: Int
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Decision-maker. Who decides again; absent means the same person.
    public var decisionMaker: String?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      id: String,
      finding: String,
      advocateOfferedOn: String,
      ifRevision: Int,
      idempotencyKey: String,
      decisionMaker: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.id = id
      self.finding = finding
      self.advocateOfferedOn = advocateOfferedOn
      self.ifRevision = ifRevision
      self.idempotencyKey = idempotencyKey
      self.decisionMaker = decisionMaker
      self.dryRun = dryRun
    }
  }

  /// What `participation.lookAgain` answers.
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

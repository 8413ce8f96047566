// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Write down what was said.
///
/// It gets a random id and keeps the day alone. It waits until a person has read it for safety.
public enum ParticipationContribute: WorkbookMethod {
  public static let name = "participation.contribute"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .participationWorker, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .participationLead, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `participation.contribute` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var contribution: Wire.ContributionEntry
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// With a code. Whether they want a code, to see what became of it.
    public var withCode: Bool?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      contribution: Wire.ContributionEntry,
      idempotencyKey: String,
      withCode: Bool? = nil,
      dryRun: Bool? = nil
    ) {
      self.contribution = contribution
      self.idempotencyKey = idempotencyKey
      self.withCode = withCode
      self.dryRun = dryRun
    }
  }

  /// What `participation.contribute` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Contribution. Its id.
    public var id: String
    /// Code. For the young person; shown this once.
    public var code: String?
    /// Revision. The record's revision after the act.
    public var revision: Int
    /// Replayed. True when the act had been done before with this key.
    public var replayed: Bool?

    public init(
      id: String,
      code: String? = nil,
      revision: Int,
      replayed: Bool? = nil
    ) {
      self.id = id
      self.code = code
      self.revision = revision
      self.replayed = replayed
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Make slips with codes that open the form.
///
/// The codes are shown this once. Which of them are used cannot be seen by anybody, so do not write
/// down who got which.
public enum ParticipationInvite: WorkbookMethod {
  public static let name = "participation.invite"
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
  ]

  /// What `participation.invite` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var kind: Wire.SlipKind
    /// How many. How many slips.
    public var count: Int
    /// Until. The last day on which they open the form: within 60 days, for a shared screen today
    /// or tomorrow.
    public var until: String
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Activity. The activity they are for.
    public var activity: String?
    /// A worker is there. For a shared screen: with a worker there, no answer without a name is
    /// taken.
    public var workerPresent: Bool?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      kind: Wire.SlipKind,
      count: Int,
      until: String,
      idempotencyKey: String,
      activity: String? = nil,
      workerPresent: Bool? = nil,
      dryRun: Bool? = nil
    ) {
      self.kind = kind
      self.count = count
      self.until = until
      self.idempotencyKey = idempotencyKey
      self.activity = activity
      self.workerPresent = workerPresent
      self.dryRun = dryRun
    }
  }

  /// What `participation.invite` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Slips. The id of this making.
    public var id: String
    /// Codes. One for each slip; absent when the call is repeated.
    public var codes: [String]?
    /// Revision. The record's revision after the act.
    public var revision: Int
    /// Replayed. True when the act had been done before with this key.
    public var replayed: Bool?

    public init(
      id: String,
      codes: [String]? = nil,
      revision: Int,
      replayed: Bool? = nil
    ) {
      self.id = id
      self.codes = codes
      self.revision = revision
      self.replayed = replayed
    }
  }
}

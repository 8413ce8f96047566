// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Say as the supervisee whether it happened, for how long, and whether it was interrupted.
///
/// A session counts towards the frequency rule once its supervisee has confirmed it. Where your
/// word differs from the record, both are shown. Given once.
public enum SupervisionConfirm: WorkbookMethod {
  public static let name = "supervision.confirm"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .supervisee, part: .record,
      needsReason: false),
  ]

  /// What `supervision.confirm` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Session. The session's id.
    public var session: String
    /// It happened. Whether it happened. 'No' to a session agreed not needed confirms that.
    public var happened: Bool
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Length. How long it lasted, interruptions included; required if it happened. In min.
    public var minutes: Int?
    /// Interrupted. Whether it was interrupted; required if it happened.
    public var interrupted: Bool?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      session: String,
      happened: Bool,
      idempotencyKey: String,
      minutes: Int? = nil,
      interrupted: Bool? = nil,
      dryRun: Bool? = nil
    ) {
      self.session = session
      self.happened = happened
      self.idempotencyKey = idempotencyKey
      self.minutes = minutes
      self.interrupted = interrupted
      self.dryRun = dryRun
    }
  }

  /// What `supervision.confirm` answers.
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

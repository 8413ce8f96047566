// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Write down an activity with young people.
///
/// Peer research cannot start before its gate: ready, supported, trained and topic suitable, each
/// evidenced and dated.
public enum ParticipationStartActivity: WorkbookMethod {
  public static let name = "participation.startActivity"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .alreadyExists, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .participationWorker, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .participationLead, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `participation.startActivity` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var activity: Wire.ActivityEntry
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Activity. An id you made yourself (UUID version 7); made for you when absent.
    public var id: String?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      activity: Wire.ActivityEntry,
      idempotencyKey: String,
      id: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.activity = activity
      self.idempotencyKey = idempotencyKey
      self.id = id
      self.dryRun = dryRun
    }
  }

  /// What `participation.startActivity` answers.
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

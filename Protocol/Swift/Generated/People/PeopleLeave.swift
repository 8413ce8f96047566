// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Record somebody's last day.
///
/// Their relations, roles and allocations end on that day; their sessions and tokens end with it,
/// and from then on nothing lets them in. With `atOnce` all of it ends now, whatever is left of the
/// day. Their records stay.
public enum PeopleLeave: WorkbookMethod {
  public static let name = "people.leave"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .revisionConflict, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .administrator, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `people.leave` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Person. Who leaves.
    public var id: String
    /// Last day. Their last day.
    public var left: String
    /// If revision. The revision you read; the change is refused when there is a newer one.
    public var ifRevision: Int
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// At once. Access ends now, not with the end of the last day, which then is today or earlier.
    public var atOnce: Bool?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      id: String,
      left: String,
      ifRevision: Int,
      idempotencyKey: String,
      atOnce: Bool? = nil,
      dryRun: Bool? = nil
    ) {
      self.id = id
      self.left = left
      self.ifRevision = ifRevision
      self.idempotencyKey = idempotencyKey
      self.atOnce = atOnce
      self.dryRun = dryRun
    }
  }

  /// What `people.leave` answers.
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

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Give somebody a role from a day.
///
/// Practitioner is in force at once. Every other role waits for a second person: another
/// administrator or information governance. Only while there is no such second person is an
/// administrator made by one, at the founding. Nobody approves what they granted, nor a role for
/// themselves.
public enum RolesGrant: WorkbookMethod {
  public static let name = "roles.grant"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .alreadyExists, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .administrator, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `roles.grant` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Person. Who gets the role.
    public var person: String
    public var role: Wire.Role
    /// From. The first day.
    public var from: String
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Unit. For a leader, and required then: the unit they lead.
    public var unit: String?
    /// Until. The last day; absent leaves it open.
    public var until: String?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      person: String,
      role: Wire.Role,
      from: String,
      idempotencyKey: String,
      unit: String? = nil,
      until: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.person = person
      self.role = role
      self.from = from
      self.idempotencyKey = idempotencyKey
      self.unit = unit
      self.until = until
      self.dryRun = dryRun
    }
  }

  /// What `roles.grant` answers.
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

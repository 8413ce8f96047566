// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Add a service or a team.
///
/// A fixed hierarchy: a team belongs to a service, a service to the organisation, and there is one
/// organisation.
public enum TeamsAdd: WorkbookMethod {
  public static let name = "teams.add"
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

  /// What `teams.add` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Name. The unit's name.
    public var name: String
    public var level: Wire.TeamLevel
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Unit. An id you made yourself (UUID version 7); made for you when absent.
    public var id: String?
    /// Belongs to. The unit it belongs to; required of all but the organisation.
    public var parent: String?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      name: String,
      level: Wire.TeamLevel,
      idempotencyKey: String,
      id: String? = nil,
      parent: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.name = name
      self.level = level
      self.idempotencyKey = idempotencyKey
      self.id = id
      self.parent = parent
      self.dryRun = dryRun
    }
  }

  /// What `teams.add` answers.
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

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Say who supervises somebody, or who covers, from a day.
///
/// A new supervising relation ends the one before on the day before it begins; covering stands
/// beside it. Access follows the dates: it ends when supervision ends.
public enum PeopleAssignSupervisor: WorkbookMethod {
  public static let name = "people.assignSupervisor"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .administrator, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .leader, relation: .line, part: .record,
      needsReason: false),
  ]

  /// What `people.assignSupervisor` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Supervisee. Who is supervised.
    public var person: String
    /// Supervisor. Who supervises, or covers.
    public var supervisor: String
    public var kind: Wire.RelationshipKind
    /// From. The first day.
    public var from: String
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Until. The last day; absent leaves it open. Covering always has one.
    public var until: String?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      person: String,
      supervisor: String,
      kind: Wire.RelationshipKind,
      from: String,
      idempotencyKey: String,
      until: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.person = person
      self.supervisor = supervisor
      self.kind = kind
      self.from = from
      self.idempotencyKey = idempotencyKey
      self.until = until
      self.dryRun = dryRun
    }
  }

  /// What `people.assignSupervisor` answers.
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

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Allocate a young person's case to a worker, from a day.
///
/// A newly allocated worker sees what was said about this young person before; only the personal
/// parts stay behind.
public enum PeopleAllocate: WorkbookMethod {
  public static let name = "people.allocate"
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
      method: name, role: nil, relation: .supervisor, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .leader, relation: .line, part: .record,
      needsReason: false),
  ]

  /// What `people.allocate` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Practitioner. The worker.
    public var practitioner: String
    /// Young person. The case system's own number or a local pseudonym, never a name.
    public var youngPerson: String
    /// From. The first day.
    public var from: String
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Until. The last day; absent leaves it open.
    public var until: String?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      practitioner: String,
      youngPerson: String,
      from: String,
      idempotencyKey: String,
      until: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.practitioner = practitioner
      self.youngPerson = youngPerson
      self.from = from
      self.idempotencyKey = idempotencyKey
      self.until = until
      self.dryRun = dryRun
    }
  }

  /// What `people.allocate` answers.
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

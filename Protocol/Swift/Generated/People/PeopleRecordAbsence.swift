// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Record days on which somebody is away.
///
/// Recorded leave is left out of the frequency rule, and bank holidays are counted.
public enum PeopleRecordAbsence: WorkbookMethod {
  public static let name = "people.recordAbsence"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .oneself, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .supervisor, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .covering, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .administrator, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `people.recordAbsence` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Person. Who is away.
    public var person: String
    /// From. The first day away.
    public var from: String
    /// Until. The last day away.
    public var until: String
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      person: String,
      from: String,
      until: String,
      idempotencyKey: String,
      dryRun: Bool? = nil
    ) {
      self.person = person
      self.from = from
      self.until = until
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
    }
  }

  /// What `people.recordAbsence` answers.
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

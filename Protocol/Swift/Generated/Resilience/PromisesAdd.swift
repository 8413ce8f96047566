// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Promise something about the conditions of work.
///
/// It belongs to a quarter's workforce report, and the next report begins with what became of it.
public enum PromisesAdd: WorkbookMethod {
  public static let name = "promises.add"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .alreadyExists, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .leader, relation: .unit, part: .record,
      needsReason: false),
  ]

  /// What `promises.add` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Unit. To whom it is made: a unit you lead, or one below it.
    public var unit: String
    public var quarter: Wire.ReportingPeriod
    /// What we will do. The promise.
    public var text: String
    /// Who. Who sees to it.
    public var owner: String
    /// By when. The day by which it is to be done.
    public var due: String
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Promise. An id you made yourself (UUID version 7); made for you when absent.
    public var id: String?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      unit: String,
      quarter: Wire.ReportingPeriod,
      text: String,
      owner: String,
      due: String,
      idempotencyKey: String,
      id: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.unit = unit
      self.quarter = quarter
      self.text = text
      self.owner = owner
      self.due = due
      self.idempotencyKey = idempotencyKey
      self.id = id
      self.dryRun = dryRun
    }
  }

  /// What `promises.add` answers.
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

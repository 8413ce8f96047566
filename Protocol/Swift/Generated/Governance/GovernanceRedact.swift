// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Leave a passage out of what is handed to one person.
///
/// Only the export to this person is changed; the record stays as it is. Without `passage` the
/// whole field is left out.
public enum GovernanceRedact: WorkbookMethod {
  public static let name = "governance.redact"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .informationGovernance, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `governance.redact` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Reason. Why it is left out; shown in its place.
    public var reason: String
    /// Record. The record's id, as in the export.
    public var record: String
    /// Field. The field's name, as in the export.
    public var field: String
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Person. Somebody who works here; or else `youngPerson`.
    public var person: String?
    /// Young person. The reference of a young person; or else `person`.
    public var youngPerson: String?
    /// Passage. The exact words to leave out, wherever they stand in the field.
    public var passage: String?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      reason: String,
      record: String,
      field: String,
      idempotencyKey: String,
      person: String? = nil,
      youngPerson: String? = nil,
      passage: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.reason = reason
      self.record = record
      self.field = field
      self.idempotencyKey = idempotencyKey
      self.person = person
      self.youngPerson = youngPerson
      self.passage = passage
      self.dryRun = dryRun
    }
  }

  /// What `governance.redact` answers.
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

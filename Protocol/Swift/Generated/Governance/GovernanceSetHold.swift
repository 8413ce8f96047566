// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Keep records from being deleted: all, those about one person, or one class of them.
///
/// While it is in force nothing that it covers is deleted or erased, by anybody.
public enum GovernanceSetHold: WorkbookMethod {
  public static let name = "governance.setHold"
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

  /// What `governance.setHold` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Reason. Why they must be kept; only information governance sees it.
    public var reason: String
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Everything. All records there are. Say exactly one of `everything`, `person`, `youngPerson`
    /// and `class`.
    public var everything: Bool?
    /// Person. Somebody who works here.
    public var person: String?
    /// Young person. The reference of a young person.
    public var youngPerson: String?
    public var `class`: Wire.RecordClass?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      reason: String,
      idempotencyKey: String,
      everything: Bool? = nil,
      person: String? = nil,
      youngPerson: String? = nil,
      `class`: Wire.RecordClass? = nil,
      dryRun: Bool? = nil
    ) {
      self.reason = reason
      self.idempotencyKey = idempotencyKey
      self.everything = everything
      self.person = person
      self.youngPerson = youngPerson
      self.`class` = `class`
      self.dryRun = dryRun
    }
  }

  /// What `governance.setHold` answers.
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

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Say what you found when you read it for safety.
///
/// Only a person can say that it is clear. With a concern, raise it too (`safeguarding.raise`):
/// nothing is raised by itself.
public enum ParticipationCheckSafety: WorkbookMethod {
  public static let name = "participation.checkSafety"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .revisionConflict, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .checker, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .routed, part: .record,
      needsReason: false),
  ]

  /// What `participation.checkSafety` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Contribution. Its id.
    public var id: String
    public var part: Wire.CheckedPart
    public var finding: Wire.SafetyFinding
    /// If revision. The revision you read; the change is refused when there is a newer one.
    public var ifRevision: Int
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// About a worker. Somebody who works here and whom it turns out to be about.
    public var aboutWorker: String?
    /// May be a complaint. Whether it may be a complaint; absent leaves it as it is.
    public var mayBeComplaint: Bool?
    /// Message. For the holder of the code, at once, such as whom to call.
    public var messageToYoungPerson: String?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      id: String,
      part: Wire.CheckedPart,
      finding: Wire.SafetyFinding,
      ifRevision: Int,
      idempotencyKey: String,
      aboutWorker: String? = nil,
      mayBeComplaint: Bool? = nil,
      messageToYoungPerson: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.id = id
      self.part = part
      self.finding = finding
      self.ifRevision = ifRevision
      self.idempotencyKey = idempotencyKey
      self.aboutWorker = aboutWorker
      self.mayBeComplaint = mayBeComplaint
      self.messageToYoungPerson = messageToYoungPerson
      self.dryRun = dryRun
    }
  }

  /// What `participation.checkSafety` answers.
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

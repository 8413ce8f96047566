// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Record how good an assessment is, criterion by criterion.
///
/// Refused when the auditor wrote the assessment or has supervised its practitioner from the
/// earlier of the referral and 180 days before completion until today. Where the evidence is stands
/// with every score below 3. The quality index is worked out and never typed.
public enum AssessmentsAudit: WorkbookMethod {
  public static let name = "assessments.audit"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .alreadyExists, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .qualityAuditor, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `assessments.audit` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Assessment. The id of the assessment.
    public var assessment: String
    public var audit: Wire.AuditEntry
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Audit. An id you made yourself (UUID version 7); made for you when absent.
    public var id: String?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      assessment: String,
      audit: Wire.AuditEntry,
      idempotencyKey: String,
      id: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.assessment = assessment
      self.audit = audit
      self.idempotencyKey = idempotencyKey
      self.id = id
      self.dryRun = dryRun
    }
  }

  /// What `assessments.audit` answers.
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

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Set who reads, who answers, and by when.
///
/// The whole settings; what is absent is unset.
public enum ParticipationSetSettings: WorkbookMethod {
  public static let name = "participation.setSettings"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .revisionConflict, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .participationLead, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `participation.setSettings` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var settings: Wire.ParticipationSettings
    /// Revision. The revision you read; 0 for the first time.
    public var ifRevision: Int
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      settings: Wire.ParticipationSettings,
      ifRevision: Int,
      idempotencyKey: String,
      dryRun: Bool? = nil
    ) {
      self.settings = settings
      self.ifRevision = ifRevision
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
    }
  }

  /// What `participation.setSettings` answers.
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

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Say how the work was this month.
///
/// It belongs to you: nobody sees it unless you share it, nothing tells anybody whether you
/// answered, and nobody watches the answers for signs of crisis. For the current month, or until
/// the 10th for the month before. One a month: to replace it, send the revision that you replace.
public enum ResilienceCheckIn: WorkbookMethod {
  public static let name = "resilience.checkIn"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .revisionConflict, .alreadyExists, .ruleViolated,
    .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .oneself, part: .record,
      needsReason: false),
  ]

  /// What `resilience.checkIn` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var checkIn: Wire.CheckInEntry
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Month. Which month, as `2026-11`; absent means the current one.
    public var month: String?
    /// Share with my supervisor. Let whoever supervises you today read this entry, without the
    /// note. You can take it back. A replacement that does not say so is shared with nobody.
    public var shareWithSupervisor: Bool?
    public var pleaseContactMe: Wire.ContactWish?
    /// Revision. To replace the month's check-in: its revision as you read it.
    public var ifRevision: Int?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      checkIn: Wire.CheckInEntry,
      idempotencyKey: String,
      month: String? = nil,
      shareWithSupervisor: Bool? = nil,
      pleaseContactMe: Wire.ContactWish? = nil,
      ifRevision: Int? = nil,
      dryRun: Bool? = nil
    ) {
      self.checkIn = checkIn
      self.idempotencyKey = idempotencyKey
      self.month = month
      self.shareWithSupervisor = shareWithSupervisor
      self.pleaseContactMe = pleaseContactMe
      self.ifRevision = ifRevision
      self.dryRun = dryRun
    }
  }

  /// What `resilience.checkIn` answers.
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

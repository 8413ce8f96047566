// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Add a dated note to a session that was recorded: a correction, or what was forgotten.
///
/// Nothing that was written is changed: the note stands beside it, with its author and the day, for
/// everybody who may read that part. By whoever held the session or was supervised in it. A note to
/// one case discussion names it; a note to the personal part is seen by its two parties alone.
public enum SupervisionAddAddendum: WorkbookMethod {
  public static let name = "supervision.addAddendum"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .revisionConflict, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .supervisee, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .supervisee, part: .`case`,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .supervisee, part: .personal,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .holder, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .holder, part: .`case`,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .holder, part: .personal,
      needsReason: false),
  ]

  /// What `supervision.addAddendum` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Session. The session's id.
    public var id: String
    /// Note. What is to be added.
    public var text: String
    /// If revision. The revision you read; the change is refused when there is a newer one.
    public var ifRevision: Int
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Part. Which part of the record it belongs to.
    public var part: Part?
    /// Case discussion. The case discussion it belongs to; required with the part `case`.
    public var discussion: String?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      id: String,
      text: String,
      ifRevision: Int,
      idempotencyKey: String,
      part: Part? = nil,
      discussion: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.id = id
      self.text = text
      self.ifRevision = ifRevision
      self.idempotencyKey = idempotencyKey
      self.part = part
      self.discussion = discussion
      self.dryRun = dryRun
    }

    /// Part.
    ///
    /// Which part of the record it belongs to.
    public enum Part: String, Codable, Sendable, Hashable, CaseIterable {
      case record
      case `case`
      case personal
    }
  }

  /// What `supervision.addAddendum` answers.
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

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Say that a Welsh speaker has checked lines as they now stand.
///
/// A line that changes later is unchecked again.
public enum TranslationsConfirm: WorkbookMethod {
  public static let name = "translations.confirm"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .administrator, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .participationLead, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `translations.confirm` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Lines. The keys of the lines.
    public var keys: [String]
    /// Speaker. Who checked them.
    public var speaker: String
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      keys: [String],
      speaker: String,
      idempotencyKey: String,
      dryRun: Bool? = nil
    ) {
      self.keys = keys
      self.speaker = speaker
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
    }
  }

  /// What `translations.confirm` answers.
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

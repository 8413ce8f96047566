// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// What became of one record: every revision, with who changed what and when.
///
/// The oldest first; nothing is ever overwritten. Of a session, an assessment or an audit you see
/// it when you may read the record itself; of a person, a unit, a tie or a role, when it is your
/// own or you run the service. Words that were changed are named, never repeated here. A reader for
/// information governance gives a reason, which is kept.
public enum RecordsHistory: WorkbookMethod {
  public static let name = "records.history"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .cursorInvalid
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .oneself, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .supervisee, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .supervisor, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .attended, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .auditedPractitioner, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .auditor, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .administrator, relation: .register, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .informationGovernance, relation: .authority, part: .record,
      needsReason: true),
  ]

  /// What `records.history` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Record. The id of a session, an assessment, an audit, a person, a unit, a tie or a role
    /// held.
    public var record: String
    /// Reason. Why you need this; required of a reader by role alone.
    public var reason: String?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      record: String,
      reason: String? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.record = record
      self.reason = reason
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `records.history` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.RecordRevision]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.RecordRevision],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

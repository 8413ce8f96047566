// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Activities, the newest start first.
public enum ParticipationListActivities: WorkbookMethod {
  public static let name = "participation.listActivities"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .cursorInvalid
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .participationWorker, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .participationLead, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .leader, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `participation.listActivities` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Only open ones. Only those that have not ended.
    public var openOnly: Bool?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      openOnly: Bool? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.openOnly = openOnly
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `participation.listActivities` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.ActivityRecord]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.ActivityRecord],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Concerns, the newest first.
///
/// Whoever raised one sees its status, a participation lead the status of all, a safeguarding lead
/// all of it; never whom it is about, nor their line. That there is none does not mean that nobody
/// is harmed.
public enum SafeguardingList: WorkbookMethod {
  public static let name = "safeguarding.list"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .cursorInvalid
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .reporter, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .unconcerned, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .participationLead, relation: .unconcerned, part: .record,
      needsReason: false),
  ]

  /// What `safeguarding.list` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Only open ones. Only those that are not closed.
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

  /// What `safeguarding.list` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.ConcernRecord]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.ConcernRecord],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

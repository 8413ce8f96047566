// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Who read or changed what is recorded about me: when, as what and why.
///
/// One entry for each call in which somebody read or changed a record of yours, the newest first;
/// what you did yourself only if you ask for it. What belongs to a safeguarding matter is shown by
/// safeguarding, and an emergency reading can be held back by a safeguarding lead and information
/// governance together, for 28 days and longer only if both ask again: so this list can be
/// incomplete for a while, and never says that it is.
public enum RecordsWhoRead: WorkbookMethod {
  public static let name = "records.whoRead"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .cursorInvalid
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .oneself, part: .record,
      needsReason: false),
  ]

  /// What `records.whoRead` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// From. Only from this day on.
    public var from: String?
    /// Until. Only until the end of this day.
    public var until: String?
    /// Mine too. Also what you read or changed yourself.
    public var mine: Bool?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      from: String? = nil,
      until: String? = nil,
      mine: Bool? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.from = from
      self.until = until
      self.mine = mine
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `records.whoRead` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.AccessEntry]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.AccessEntry],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

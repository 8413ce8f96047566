// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// The organisation, its services and their teams.
public enum TeamsList: WorkbookMethod {
  public static let name = "teams.list"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .cursorInvalid
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .anyone, part: .record,
      needsReason: false),
  ]

  /// What `teams.list` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Belongs to. Only units that belong to this one.
    public var parent: String?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      parent: String? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.parent = parent
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `teams.list` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.TeamRecord]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.TeamRecord],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

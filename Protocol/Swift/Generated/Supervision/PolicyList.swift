// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// The frequency rules in force on a day.
public enum PolicyList: WorkbookMethod {
  public static let name = "policy.list"
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

  /// What `policy.list` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Day. The rules in force on this day; absent means today.
    public var on: String?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      on: String? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.on = on
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `policy.list` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.FrequencyPolicy]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.FrequencyPolicy],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

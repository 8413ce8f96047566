// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// The instruments that can be scored here, and which of them are asked.
public enum InstrumentsList: WorkbookMethod {
  public static let name = "instruments.list"
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

  /// What `instruments.list` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Only those asked. Only instruments that this authority has enabled.
    public var enabledOnly: Bool?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      enabledOnly: Bool? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.enabledOnly = enabledOnly
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `instruments.list` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.InstrumentRecord]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.InstrumentRecord],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// What was erased by information governance, when and why; never what it said.
public enum GovernanceListErasures: WorkbookMethod {
  public static let name = "governance.listErasures"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .cursorInvalid
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .informationGovernance, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `governance.listErasures` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `governance.listErasures` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.Erasure]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.Erasure],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

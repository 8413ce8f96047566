// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// What has come to the day on which somebody must decide whether it is kept.
///
/// Nothing is ever deleted by itself. Each line says which records, since when, under which rule,
/// whether a hold keeps them, and whether `governance.erase` can reach them; of check-ins and
/// no-name feedback only the month, never how many or whose.
public enum GovernanceRetentionDue: WorkbookMethod {
  public static let name = "governance.retentionDue"
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

  /// What `governance.retentionDue` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var `class`: Wire.RecordClass?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      `class`: Wire.RecordClass? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.`class` = `class`
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `governance.retentionDue` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.RetentionItem]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.RetentionItem],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

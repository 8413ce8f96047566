// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// What was promised to a unit, the newest first.
///
/// For those who lead the unit, and for those who work in it.
public enum PromisesList: WorkbookMethod {
  public static let name = "promises.list"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .ruleViolated, .cursorInvalid
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .leader, relation: .unit, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .member, part: .record,
      needsReason: false),
  ]

  /// What `promises.list` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Unit. The unit; absent means the one you lead, or else the one you work in.
    public var unit: String?
    /// Only open ones. Only promises of which nobody has said what happened.
    public var openOnly: Bool?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      unit: String? = nil,
      openOnly: Bool? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.unit = unit
      self.openOnly = openOnly
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `promises.list` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.PromiseRecord]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.PromiseRecord],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

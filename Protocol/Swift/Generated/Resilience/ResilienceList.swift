// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// My own check-ins; or, of somebody I supervise, those they have shared with me.
///
/// Newest first. Of others there are only shared entries: that there is none says nothing about
/// whether somebody answered.
public enum ResilienceList: WorkbookMethod {
  public static let name = "resilience.list"
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
      method: name, role: nil, relation: .sharedWith, part: .record,
      needsReason: false),
  ]

  /// What `resilience.list` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Person. Somebody you supervise; absent means yourself.
    public var person: String?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      person: String? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.person = person
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `resilience.list` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.CheckInRecord]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.CheckInRecord],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

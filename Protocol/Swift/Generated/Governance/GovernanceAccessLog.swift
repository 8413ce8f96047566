// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// The access log: who read or changed whose records, when, as what and why.
///
/// The newest first. That you read it stands in it.
public enum GovernanceAccessLog: WorkbookMethod {
  public static let name = "governance.accessLog"
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
      needsReason: true),
  ]

  /// What `governance.accessLog` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Reason. Why you need this; kept.
    public var reason: String
    /// Person. Somebody who works here; or else `youngPerson`.
    public var person: String?
    /// Young person. The reference of a young person; or else `person`.
    public var youngPerson: String?
    /// By. Only what this person read or changed.
    public var by: String?
    /// From. Only from this day on.
    public var from: String?
    /// Until. Only until the end of this day.
    public var until: String?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      reason: String,
      person: String? = nil,
      youngPerson: String? = nil,
      by: String? = nil,
      from: String? = nil,
      until: String? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.reason = reason
      self.person = person
      self.youngPerson = youngPerson
      self.by = by
      self.from = from
      self.until = until
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `governance.accessLog` answers.
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

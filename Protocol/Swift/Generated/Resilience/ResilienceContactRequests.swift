// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Who has asked to hear from me.
///
/// They asked for it themselves. Their answers are not part of it.
public enum ResilienceContactRequests: WorkbookMethod {
  public static let name = "resilience.contactRequests"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .cursorInvalid
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .asked, part: .record,
      needsReason: false),
  ]

  /// What `resilience.contactRequests` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Past ones too. Those already contacted too.
    public var withContacted: Bool?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      withContacted: Bool? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.withContacted = withContacted
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `resilience.contactRequests` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.ContactRequest]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.ContactRequest],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

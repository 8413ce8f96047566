// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Holds, the newest first.
public enum GovernanceListHolds: WorkbookMethod {
  public static let name = "governance.listHolds"
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

  /// What `governance.listHolds` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// State. Only these.
    public var state: State?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      state: State? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.state = state
      self.cursor = cursor
      self.limit = limit
    }

    /// State.
    ///
    /// Only these.
    public enum State: String, Codable, Sendable, Hashable, CaseIterable {
      case inForce
      case ended
    }
  }

  /// What `governance.listHolds` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.LegalHold]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.LegalHold],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

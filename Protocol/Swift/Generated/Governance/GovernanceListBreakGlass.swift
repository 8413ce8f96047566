// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Every time the glass was broken, as far as it concerns me.
///
/// Information governance and safeguarding leads see all; whoever broke it their own; a worker what
/// was read about them, or about a young person allocated to them, unless the notice is held back.
public enum GovernanceListBreakGlass: WorkbookMethod {
  public static let name = "governance.listBreakGlass"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .cursorInvalid
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .oneself, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .informationGovernance, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `governance.listBreakGlass` takes.
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
      case notReviewed
      case reviewed
    }
  }

  /// What `governance.listBreakGlass` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.BreakGlass]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.BreakGlass],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

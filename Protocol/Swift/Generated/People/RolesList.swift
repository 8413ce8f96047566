// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Roles held, waiting and ended.
///
/// Everybody sees their own; administrators and information governance see all.
public enum RolesList: WorkbookMethod {
  public static let name = "roles.list"
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
      method: name, role: .administrator, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .informationGovernance, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `roles.list` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Person. Only this person's roles.
    public var person: String?
    public var role: Wire.Role?
    public var state: Wire.RoleGrantState?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      person: String? = nil,
      role: Wire.Role? = nil,
      state: Wire.RoleGrantState? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.person = person
      self.role = role
      self.state = state
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `roles.list` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.RoleGrant]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.RoleGrant],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// The people on the list, by name.
///
/// Names, disciplines, agencies and teams, so that everybody can say who was there. Whoever has
/// left is listed only when asked for.
public enum PeopleList: WorkbookMethod {
  public static let name = "people.list"
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

  /// What `people.list` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Unit. Only people of this team, service or organisation.
    public var team: String?
    /// Supervisor. Only people whom this person supervises today.
    public var supervisor: String?
    /// Name. Only people whose name contains this.
    public var nameContains: String?
    /// Also leavers. Those who have left too.
    public var withLeavers: Bool?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      team: String? = nil,
      supervisor: String? = nil,
      nameContains: String? = nil,
      withLeavers: Bool? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.team = team
      self.supervisor = supervisor
      self.nameContains = nameContains
      self.withLeavers = withLeavers
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `people.list` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.PersonSummary]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.PersonSummary],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

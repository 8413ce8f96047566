// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// The sessions I may see, newest first.
///
/// Without a filter, all that you may see. Cancelled sessions are among them.
public enum SupervisionList: WorkbookMethod {
  public static let name = "supervision.list"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .cursorInvalid
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .supervisee, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .supervisor, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .attended, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .covering, part: .`case`,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .allocated, part: .`case`,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .brokenGlass, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .brokenGlassForChild, part: .`case`,
      needsReason: false),
    AccessRow(
      method: name, role: .qualityAuditor, relation: .sampled, part: .record,
      needsReason: true),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .authority, part: .record,
      needsReason: true),
    AccessRow(
      method: name, role: .informationGovernance, relation: .authority, part: .record,
      needsReason: true),
  ]

  /// What `supervision.list` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Supervisee. Only sessions in which this person was supervised.
    public var person: String?
    /// Supervisor. Only sessions that this person held or was to hold.
    public var supervisor: String?
    /// Young person. Only sessions in which this young person was talked about.
    public var youngPerson: String?
    public var kind: Wire.SessionKind?
    public var status: Wire.SessionStatus?
    /// From. Only sessions on this day or later.
    public var from: String?
    /// Until. Only sessions on this day or earlier.
    public var until: String?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?
    /// Reason. Why you need it; required where your access asks for one, and kept.
    public var reason: String?

    public init(
      person: String? = nil,
      supervisor: String? = nil,
      youngPerson: String? = nil,
      kind: Wire.SessionKind? = nil,
      status: Wire.SessionStatus? = nil,
      from: String? = nil,
      until: String? = nil,
      cursor: String? = nil,
      limit: Int? = nil,
      reason: String? = nil
    ) {
      self.person = person
      self.supervisor = supervisor
      self.youngPerson = youngPerson
      self.kind = kind
      self.status = status
      self.from = from
      self.until = until
      self.cursor = cursor
      self.limit = limit
      self.reason = reason
    }
  }

  /// What `supervision.list` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.SupervisionSummary]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.SupervisionSummary],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

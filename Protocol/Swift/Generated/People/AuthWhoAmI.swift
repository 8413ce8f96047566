// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Who I am here: my roles, how many I supervise, and when my token expires.
public enum AuthWhoAmI: WorkbookMethod {
  public static let name = "auth.whoAmI"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .anyone, part: .record,
      needsReason: false),
  ]

  /// What `auth.whoAmI` takes.
  public struct Params: Codable, Sendable, Hashable {
    public init() {}
  }

  /// What `auth.whoAmI` answers.
  public struct Result: Codable, Sendable, Hashable {
    public var person: Wire.PersonName
    /// Roles. The roles in force today.
    public var roles: [Wire.Role]
    /// Leads. For a leader: the unit.
    public var leads: String?
    public var supervisor: Wire.PersonName?
    /// Supervising. How many people you supervise today.
    public var supervising: Int
    /// Covering. How many people you cover for today.
    public var covering: Int?
    /// Scopes. The beginnings of the method names your token may call; empty means all that you
    /// may.
    public var scopes: [String]
    /// Token expires. When the token or the session you called with stops working.
    public var tokenExpiresAt: String?
    public var username: Wire.Username?
    /// Second factor. Whether you have set one up.
    public var secondFactor: Bool?
    /// Notices. How many times the glass was broken for your records in the last 28 days:
    /// `governance.listBreakGlass`.
    public var notices: Int?

    public init(
      person: Wire.PersonName,
      roles: [Wire.Role],
      leads: String? = nil,
      supervisor: Wire.PersonName? = nil,
      supervising: Int,
      covering: Int? = nil,
      scopes: [String],
      tokenExpiresAt: String? = nil,
      username: Wire.Username? = nil,
      secondFactor: Bool? = nil,
      notices: Int? = nil
    ) {
      self.person = person
      self.roles = roles
      self.leads = leads
      self.supervisor = supervisor
      self.supervising = supervising
      self.covering = covering
      self.scopes = scopes
      self.tokenExpiresAt = tokenExpiresAt
      self.username = username
      self.secondFactor = secondFactor
      self.notices = notices
    }
  }
}

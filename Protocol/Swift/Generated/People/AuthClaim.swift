// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Redeem a one-time code for a first token.
///
/// An empty data folder prints a code for the first administrator, good for 15 minutes; whoever
/// redeems it says who they are and becomes a person here, with the organisation around them.
/// Everybody else redeems the code of their invitation, and what is known about them is already
/// there. The token lasts a day: long enough to set up a second factor. Redeeming a later code
/// takes away every earlier password, second factor, link to single sign-on, session and token.
public enum AuthClaim: WorkbookMethod {
  public static let name = "auth.claim"
  public static let isOpen = true
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError, .timedOut,
    .responseTooLarge, .batchTooLarge, .rateLimited, .busy, .notFound, .alreadyExists,
    .ruleViolated
  ]
  public static let access: [AccessRow] = []

  /// What `auth.claim` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Code. The code, as it was printed or handed to you.
    public var code: String
    /// Name. Your name; required of the first administrator, and of nobody else.
    public var name: String?
    /// Agency. Who employs you; required of the first administrator. It becomes the organisation's
    /// name.
    public var agency: String?
    public var discipline: Wire.Discipline?
    public var username: Wire.Username?
    public var password: Wire.NewPassword?
    /// Only check. Check everything and keep nothing.
    public var dryRun: Bool?

    public init(
      code: String,
      name: String? = nil,
      agency: String? = nil,
      discipline: Wire.Discipline? = nil,
      username: Wire.Username? = nil,
      password: Wire.NewPassword? = nil,
      dryRun: Bool? = nil
    ) {
      self.code = code
      self.name = name
      self.agency = agency
      self.discipline = discipline
      self.username = username
      self.password = password
      self.dryRun = dryRun
    }
  }

  /// What `auth.claim` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Person. You.
    public var id: String
    /// Token. Send it as `Authorization: Bearer …`. It is shown this once, and the code works once.
    public var token: String?
    /// Expires. When the token stops working.
    public var expiresAt: String

    public init(
      id: String,
      token: String? = nil,
      expiresAt: String
    ) {
      self.id = id
      self.token = token
      self.expiresAt = expiresAt
    }
  }
}

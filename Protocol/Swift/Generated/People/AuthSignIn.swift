// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Sign in with a password and a second factor.
///
/// Whichever of the three is wrong, the answer is the same. After three failures each further one
/// makes the next try wait longer, up to five minutes, and never for ever. Two passwords are
/// checked at a time; whoever comes on top of a few that wait is told when to try again. Somebody
/// who has no second factor yet may only set one up. Not allowed in a batch.
public enum AuthSignIn: WorkbookMethod {
  public static let name = "auth.signIn"
  public static let isOpen = true
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .ruleViolated
  ]
  public static let access: [AccessRow] = []

  /// What `auth.signIn` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var username: Wire.Username
    /// Password. Your password.
    public var password: String
    public var code: Wire.SecondFactorCode?
    public var keep: Wire.KeepSignedIn?
    /// Label. For a token: what it is for, such as the machine's name.
    public var label: String?

    public init(
      username: Wire.Username,
      password: String,
      code: Wire.SecondFactorCode? = nil,
      keep: Wire.KeepSignedIn? = nil,
      label: String? = nil
    ) {
      self.username = username
      self.password = password
      self.code = code
      self.keep = keep
      self.label = label
    }
  }

  /// What `auth.signIn` answers.
  public typealias Result = Wire.SignedIn
}

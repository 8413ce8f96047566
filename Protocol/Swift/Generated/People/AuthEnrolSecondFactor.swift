// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Begin to set up a second factor, an authenticator app.
///
/// Answers a secret for the app; it counts from when `auth.confirmSecondFactor` was given a code
/// made with it. Whoever has one already gives its code, or a recovery code. Whoever signs in with
/// a password and has none gives the password.
public enum AuthEnrolSecondFactor: WorkbookMethod {
  public static let name = "auth.enrolSecondFactor"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .ruleViolated
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .oneself, part: .record,
      needsReason: false),
  ]

  /// What `auth.enrolSecondFactor` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var code: Wire.SecondFactorCode?
    /// Password. Your password, while you have no second factor.
    public var password: String?

    public init(
      code: Wire.SecondFactorCode? = nil,
      password: String? = nil
    ) {
      self.code = code
      self.password = password
    }
  }

  /// What `auth.enrolSecondFactor` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Secret. To type into the app: base32 in groups of four.
    public var secret: String
    /// Link. The same as an `otpauth:` link, as authenticator apps read it (time-based, SHA-1, 6
    /// digits, 30 seconds).
    public var uri: String

    public init(
      secret: String,
      uri: String
    ) {
      self.secret = secret
      self.uri = uri
    }
  }
}

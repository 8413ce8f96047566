// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Set or change my password.
///
/// The present password is asked for, and the code of the second factor where there is one.
/// Somebody who signs in through their organisation and has no password says their user name too.
/// Every other session ends; so does every token.
public enum AuthChangePassword: WorkbookMethod {
  public static let name = "auth.changePassword"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .alreadyExists, .ruleViolated
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .oneself, part: .record,
      needsReason: false),
  ]

  /// What `auth.changePassword` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var new: Wire.NewPassword
    /// Present password. Required where there is one.
    public var current: String?
    public var code: Wire.SecondFactorCode?
    public var username: Wire.Username?

    public init(
      new: Wire.NewPassword,
      current: String? = nil,
      code: Wire.SecondFactorCode? = nil,
      username: Wire.Username? = nil
    ) {
      self.new = new
      self.current = current
      self.code = code
      self.username = username
    }
  }

  /// What `auth.changePassword` answers.
  public struct Result: Codable, Sendable, Hashable {
    public var username: Wire.Username
    /// Sessions ended. How many other sessions ended.
    public var sessionsEnded: Int
    /// Tokens ended. How many other tokens ended.
    public var tokensEnded: Int

    public init(
      username: Wire.Username,
      sessionsEnded: Int,
      tokensEnded: Int
    ) {
      self.username = username
      self.sessionsEnded = sessionsEnded
      self.tokensEnded = tokensEnded
    }
  }
}

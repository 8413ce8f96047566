// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Finish setting up a second factor with a first code from it.
public enum AuthConfirmSecondFactor: WorkbookMethod {
  public static let name = "auth.confirmSecondFactor"
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

  /// What `auth.confirmSecondFactor` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var code: Wire.SecondFactorCode

    public init(
      code: Wire.SecondFactorCode
    ) {
      self.code = code
    }
  }

  /// What `auth.confirmSecondFactor` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Recovery codes. Each works once in place of a code.
    public var recoveryCodes: [String]

    public init(
      recoveryCodes: [String]
    ) {
      self.recoveryCodes = recoveryCodes
    }
  }
}

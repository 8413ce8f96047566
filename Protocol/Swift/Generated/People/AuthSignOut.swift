// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// End this session, or the token I call with.
public enum AuthSignOut: WorkbookMethod {
  public static let name = "auth.signOut"
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

  /// What `auth.signOut` takes.
  public struct Params: Codable, Sendable, Hashable {
    public init() {}
  }

  /// What `auth.signOut` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Ended. What has ended.
    public var ended: Ended

    public init(
      ended: Ended
    ) {
      self.ended = ended
    }

    /// Ended.
    ///
    /// What has ended.
    public enum Ended: String, Codable, Sendable, Hashable, CaseIterable {
      case session
      case token
    }
  }
}

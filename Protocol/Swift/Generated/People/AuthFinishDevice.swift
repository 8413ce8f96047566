// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Whether the browser has approved; if so, the token, once.
public enum AuthFinishDevice: WorkbookMethod {
  public static let name = "auth.finishDevice"
  public static let isOpen = true
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError, .timedOut,
    .responseTooLarge, .batchTooLarge, .rateLimited, .busy, .notFound
  ]
  public static let access: [AccessRow] = []

  /// What `auth.finishDevice` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Device code. As `auth.startDevice` answered it.
    public var deviceCode: String

    public init(
      deviceCode: String
    ) {
      self.deviceCode = deviceCode
    }
  }

  /// What `auth.finishDevice` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// State. What was decided.
    public var state: State
    /// Token. Send it as `Authorization: Bearer …`. It is shown this once.
    public var token: String?
    /// Expires. When the token stops working.
    public var expiresAt: String?

    public init(
      state: State,
      token: String? = nil,
      expiresAt: String? = nil
    ) {
      self.state = state
      self.token = token
      self.expiresAt = expiresAt
    }

    /// State.
    ///
    /// What was decided.
    public enum State: String, Codable, Sendable, Hashable, CaseIterable {
      case waiting
      case approved
      case refused
    }
  }
}

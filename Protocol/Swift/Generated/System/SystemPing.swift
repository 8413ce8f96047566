// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Whether the service answers.
public enum SystemPing: WorkbookMethod {
  public static let name = "system.ping"
  public static let isOpen = true
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError, .timedOut,
    .responseTooLarge, .batchTooLarge, .rateLimited, .busy
  ]
  public static let access: [AccessRow] = []

  /// What `system.ping` takes.
  public struct Params: Codable, Sendable, Hashable {
    public init() {}
  }

  /// What `system.ping` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Status. The service answers.
    public var status: Status

    public init(
      status: Status
    ) {
      self.status = status
    }

    /// Status.
    ///
    /// The service answers.
    public enum Status: String, Codable, Sendable, Hashable, CaseIterable {
      case ok
    }
  }
}

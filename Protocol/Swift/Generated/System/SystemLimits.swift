// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// The limits this service keeps to, and its versions.
public enum SystemLimits: WorkbookMethod {
  public static let name = "system.limits"
  public static let isOpen = true
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError, .timedOut,
    .responseTooLarge, .batchTooLarge, .rateLimited, .busy
  ]
  public static let access: [AccessRow] = []

  /// What `system.limits` takes.
  public struct Params: Codable, Sendable, Hashable {
    public init() {}
  }

  /// What `system.limits` answers.
  public typealias Result = Wire.ServiceLimits
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Ask, from a command line, that a browser approve it.
///
/// Show the short code and the page to whoever sits there; then ask `auth.finishDevice` until they
/// have decided. After RFC 8628.
public enum AuthStartDevice: WorkbookMethod {
  public static let name = "auth.startDevice"
  public static let isOpen = true
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError, .timedOut,
    .responseTooLarge, .batchTooLarge, .rateLimited, .busy, .ruleViolated
  ]
  public static let access: [AccessRow] = []

  /// What `auth.startDevice` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Label. What asks, such as the machine's name: it is shown to whoever approves.
    public var label: String

    public init(
      label: String
    ) {
      self.label = label
    }
  }

  /// What `auth.startDevice` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Device code. Secret: for `auth.finishDevice`.
    public var deviceCode: String
    /// User code. To type into the page.
    public var userCode: String
    /// Page. The path of the page on this service.
    public var page: String
    /// Expires. Until when it can be approved.
    public var expiresAt: String
    /// Interval. How long to wait between two questions. In ms.
    public var intervalMs: Int

    public init(
      deviceCode: String,
      userCode: String,
      page: String,
      expiresAt: String,
      intervalMs: Int
    ) {
      self.deviceCode = deviceCode
      self.userCode = userCode
      self.page = page
      self.expiresAt = expiresAt
      self.intervalMs = intervalMs
    }
  }
}

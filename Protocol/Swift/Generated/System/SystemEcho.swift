// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// The text that was sent.
///
/// For trying a connection and for measuring it. Nothing is stored.
public enum SystemEcho: WorkbookMethod {
  public static let name = "system.echo"
  public static let isOpen = true
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError, .timedOut,
    .responseTooLarge, .batchTooLarge, .rateLimited, .busy
  ]
  public static let access: [AccessRow] = []

  /// What `system.echo` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Text. What is to come back.
    public var text: String

    public init(
      text: String
    ) {
      self.text = text
    }
  }

  /// What `system.echo` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Text. What was sent.
    public var text: String

    public init(
      text: String
    ) {
      self.text = text
    }
  }
}

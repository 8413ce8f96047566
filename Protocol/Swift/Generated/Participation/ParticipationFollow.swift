// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// What the holder of a code is told.
///
/// Our answer and nothing else. After wrong tries the answer takes longer, for right and wrong
/// codes alike; nobody is ever shut out.
public enum ParticipationFollow: WorkbookMethod {
  public static let name = "participation.follow"
  public static let isOpen = true
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError, .timedOut,
    .responseTooLarge, .batchTooLarge, .rateLimited, .busy, .notFound
  ]
  public static let access: [AccessRow] = []

  /// What `participation.follow` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Code. The code on the slip.
    public var code: String

    public init(
      code: String
    ) {
      self.code = code
    }
  }

  /// What `participation.follow` answers.
  public typealias Result = Wire.FollowedAnswer
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// How many different people a figure about a group must rest on.
public enum PolicyDisclosure: WorkbookMethod {
  public static let name = "policy.disclosure"
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

  /// What `policy.disclosure` takes.
  public struct Params: Codable, Sendable, Hashable {
    public init() {}
  }

  /// What `policy.disclosure` answers.
  public typealias Result = Wire.DisclosureRule
}

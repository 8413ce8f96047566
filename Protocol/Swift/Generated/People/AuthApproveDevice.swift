// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Let a command line in that shows this code.
///
/// Only from a browser session, never with a token. Only approve what you have started yourself:
/// whoever has the code otherwise gets in as you.
public enum AuthApproveDevice: WorkbookMethod {
  public static let name = "auth.approveDevice"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .ruleViolated
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .oneself, part: .record,
      needsReason: false),
  ]

  /// What `auth.approveDevice` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Code. The code that the command line shows.
    public var userCode: String
    /// Let it in. False refuses it.
    public var approve: Bool

    public init(
      userCode: String,
      approve: Bool
    ) {
      self.userCode = userCode
      self.approve = approve
    }
  }

  /// What `auth.approveDevice` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Label. What asked.
    public var label: String
    /// Let in. Whether it was let in.
    public var approved: Bool

    public init(
      label: String,
      approved: Bool
    ) {
      self.label = label
      self.approved = approved
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Check that no row of the access log was altered, taken out, put in or exchanged.
///
/// Each row is bound to the one before it, and every minute the newest is signed outside the
/// database. Without `whole` the rows since the newest signature are checked, as at each start; a
/// log of a million rows takes a few seconds.
public enum GovernanceVerifyLog: WorkbookMethod {
  public static let name = "governance.verifyLog"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .informationGovernance, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `governance.verifyLog` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// The whole log. From the first row on.
    public var whole: Bool?

    public init(
      whole: Bool? = nil
    ) {
      self.whole = whole
    }
  }

  /// What `governance.verifyLog` answers.
  public typealias Result = Wire.LogVerdict
}

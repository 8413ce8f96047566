// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// The conditions of work, what they do to people, and what leaders promised.
///
/// Conditions first, then support, what the work does to people, staying and leaving. For one
/// calendar quarter that has closed (its last month may be answered until the 10th of the next),
/// and released once: every reading shows the same figures. Groups too small to show without giving
/// somebody away are hidden, with the reason. Never about an individual. Leaders read about the
/// units they lead; everybody about the unit they work in.
public enum ReportsWorkforce: WorkbookMethod {
  public static let name = "reports.workforce"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .ruleViolated
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .leader, relation: .unit, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .member, part: .record,
      needsReason: false),
  ]

  /// What `reports.workforce` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var period: Wire.ReportingPeriod
    /// Scope. The unit it is about, by its id; absent means the one you lead, or else the one you
    /// work in.
    public var scope: String?

    public init(
      period: Wire.ReportingPeriod,
      scope: String? = nil
    ) {
      self.period = period
      self.scope = scope
    }
  }

  /// What `reports.workforce` answers.
  public typealias Result = Wire.ReportDocument
}

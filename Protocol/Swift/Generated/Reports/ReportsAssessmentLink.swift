// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Supervision and assessment quality, side by side.
///
/// Whether assessments were better where there had been reflective supervision about the same case,
/// by one comparison that was written down in advance. Together is not cause; the report says each
/// time what can and cannot be concluded, and never judges any individual. The period is made of
/// whole calendar quarters.
public enum ReportsAssessmentLink: WorkbookMethod {
  public static let name = "reports.assessmentLink"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .ruleViolated
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .leader, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .qualityAuditor, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `reports.assessmentLink` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var period: Wire.ReportingPeriod
    /// Scope. The unit it is about, by its id; absent means the whole authority.
    public var scope: String?

    public init(
      period: Wire.ReportingPeriod,
      scope: String? = nil
    ) {
      self.period = period
      self.scope = scope
    }
  }

  /// What `reports.assessmentLink` answers.
  public typealias Result = Wire.ReportDocument
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// One assessment and its audits, as far as I may see them.
///
/// Whoever wrote the assessment sees an audit of it once feedback has been given; their supervisor
/// sees it from the start.
public enum AssessmentsGet: WorkbookMethod {
  public static let name = "assessments.get"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .qualityAuditor, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .auditedPractitioner, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .supervisor, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .brokenGlass, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .brokenGlassForChild, part: .record,
      needsReason: false),
  ]

  /// What `assessments.get` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Assessment. The assessment's id.
    public var id: String

    public init(
      id: String
    ) {
      self.id = id
    }
  }

  /// What `assessments.get` answers.
  public typealias Result = Wire.AssessmentRecord
}

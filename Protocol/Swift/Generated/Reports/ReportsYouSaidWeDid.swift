// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// What young people said, and what came of it.
///
/// In two voices: one page for young people in plain words that can be printed as a poster, and one
/// for leaders. Words only with permission and until its date; figures through the same gate as
/// figures about staff, released once for each calendar quarter; below it "some young people said".
public enum ReportsYouSaidWeDid: WorkbookMethod {
  public static let name = "reports.youSaidWeDid"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .ruleViolated
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .participationLead, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .participationWorker, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .leader, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `reports.youSaidWeDid` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var period: Wire.ReportingPeriod
    public var voice: Wire.Voice
    public var language: Wire.Language?

    public init(
      period: Wire.ReportingPeriod,
      voice: Wire.Voice,
      language: Wire.Language? = nil
    ) {
      self.period = period
      self.voice = voice
      self.language = language
    }
  }

  /// What `reports.youSaidWeDid` answers.
  public typealias Result = Wire.ReportDocument
}

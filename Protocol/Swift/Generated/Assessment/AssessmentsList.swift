// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// The assessments I may see, the newest referral first.
public enum AssessmentsList: WorkbookMethod {
  public static let name = "assessments.list"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .cursorInvalid
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

  /// What `assessments.list` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Reference. Only the assessment with this reference.
    public var reference: String?
    /// Young person. Only assessments of this young person.
    public var youngPerson: String?
    /// Practitioner. Only assessments by this person.
    public var practitioner: String?
    /// Unit. Only assessments of this team, service or organisation.
    public var team: String?
    /// Completed from. Only those completed on this day or later.
    public var completedFrom: String?
    /// Completed until. Only those completed on this day or earlier.
    public var completedUntil: String?
    /// Audited. Only those with an audit you may read, or only those without.
    public var audited: Bool?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      reference: String? = nil,
      youngPerson: String? = nil,
      practitioner: String? = nil,
      team: String? = nil,
      completedFrom: String? = nil,
      completedUntil: String? = nil,
      audited: Bool? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.reference = reference
      self.youngPerson = youngPerson
      self.practitioner = practitioner
      self.team = team
      self.completedFrom = completedFrom
      self.completedUntil = completedUntil
      self.audited = audited
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `assessments.list` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.AssessmentSummary]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.AssessmentSummary],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

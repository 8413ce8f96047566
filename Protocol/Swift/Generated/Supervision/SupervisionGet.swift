// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// One session, as far as you may see it.
///
/// The personal part is there only for its two parties. Whoever covers for the supervisor sees the
/// case discussions of those they cover for; a worker to whom a young person is allocated sees that
/// young person's discussion. A reader for quality, safeguarding or information governance gives a
/// reason, which is kept.
public enum SupervisionGet: WorkbookMethod {
  public static let name = "supervision.get"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .supervisee, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .supervisee, part: .`case`,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .supervisee, part: .personal,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .supervisor, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .supervisor, part: .`case`,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .holder, part: .personal,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .attended, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .attended, part: .`case`,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .covering, part: .`case`,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .allocated, part: .`case`,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .brokenGlass, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .brokenGlass, part: .`case`,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .brokenGlassForChild, part: .`case`,
      needsReason: false),
    AccessRow(
      method: name, role: .qualityAuditor, relation: .sampled, part: .record,
      needsReason: true),
    AccessRow(
      method: name, role: .qualityAuditor, relation: .sampled, part: .`case`,
      needsReason: true),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .authority, part: .record,
      needsReason: true),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .authority, part: .`case`,
      needsReason: true),
    AccessRow(
      method: name, role: .informationGovernance, relation: .authority, part: .record,
      needsReason: true),
    AccessRow(
      method: name, role: .informationGovernance, relation: .authority, part: .`case`,
      needsReason: true),
    AccessRow(
      method: name, role: .informationGovernance, relation: .authority, part: .personal,
      needsReason: true),
  ]

  /// What `supervision.get` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Session. The session's id.
    public var id: String
    /// Reason. Why you need it; required where your access asks for one, and kept.
    public var reason: String?

    public init(
      id: String,
      reason: String? = nil
    ) {
      self.id = id
      self.reason = reason
    }
  }

  /// What `supervision.get` answers.
  public typealias Result = Wire.SupervisionSession
}

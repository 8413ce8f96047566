// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// One contribution, as far as the caller may see it.
public enum ParticipationGet: WorkbookMethod {
  public static let name = "participation.get"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .participationLead, relation: .routed, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .routed, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .fallback, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .checker, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .complaintsManager, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .decisionMaker, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .participationWorker, relation: .gatherer, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .informationGovernance, relation: .unconcerned, part: .record,
      needsReason: true),
    AccessRow(
      method: name, role: .participationLead, relation: .routed, part: .words,
      needsReason: false),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .routed, part: .words,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .fallback, part: .words,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .checker, part: .words,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .complaintsManager, part: .words,
      needsReason: false),
    AccessRow(
      method: name, role: .informationGovernance, relation: .unconcerned, part: .words,
      needsReason: true),
  ]

  /// What `participation.get` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Contribution. Its id.
    public var id: String
    /// Reason. Why you need it; for those who read by their role alone.
    public var reason: String?

    public init(
      id: String,
      reason: String? = nil
    ) {
      self.id = id
      self.reason = reason
    }
  }

  /// What `participation.get` answers.
  public typealias Result = Wire.ContributionRecord
}

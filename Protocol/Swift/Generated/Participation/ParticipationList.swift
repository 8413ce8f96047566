// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// What was said and where it stands, in no order of arrival.
///
/// Without the words. What nobody has read for safety yet is there for checkers and safeguarding
/// leads alone; whoever wrote it down sees that it is there.
public enum ParticipationList: WorkbookMethod {
  public static let name = "participation.list"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .cursorInvalid
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
  ]

  /// What `participation.list` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// States. Only these.
    public var states: [Wire.ContributionState]?
    /// Waiting to be read. Only what nobody has read for safety.
    public var waitingForReading: Bool?
    /// Reason. Why you need it; for those who read by their role alone.
    public var reason: String?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      states: [Wire.ContributionState]? = nil,
      waitingForReading: Bool? = nil,
      reason: String? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.states = states
      self.waitingForReading = waitingForReading
      self.reason = reason
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `participation.list` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.ContributionSummary]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.ContributionSummary],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// When supervision is next due, for me and those I supervise, and why.
///
/// Every due day explains itself in words. Without a person, you yourself if you are supervised,
/// and everybody you supervise or cover for.
public enum SupervisionDue: WorkbookMethod {
  public static let name = "supervision.due"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .oneself, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .supervisor, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .covering, part: .record,
      needsReason: false),
  ]

  /// What `supervision.due` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Person. Only this person.
    public var person: String?

    public init(
      person: String? = nil
    ) {
      self.person = person
    }
  }

  /// What `supervision.due` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// As at. The day for which this was worked out.
    public var on: String
    /// People. One entry a person, the earliest due first.
    public var items: [Wire.SupervisionDue]

    public init(
      on: String,
      items: [Wire.SupervisionDue]
    ) {
      self.on = on
      self.items = items
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// One person: who supervises them, whom they supervise, their roles and absences.
///
/// Allocated young people are shown to the person and to whoever supervises or covers for them.
public enum PeopleGet: WorkbookMethod {
  public static let name = "people.get"
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
      method: name, role: nil, relation: .oneself, part: .`case`,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .supervisor, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .supervisor, part: .`case`,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .covering, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .covering, part: .`case`,
      needsReason: false),
    AccessRow(
      method: name, role: .leader, relation: .line, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .administrator, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .informationGovernance, relation: .authority, part: .record,
      needsReason: true),
  ]

  /// What `people.get` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Person. The person's id.
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

  /// What `people.get` answers.
  public typealias Result = Wire.PersonRecord
}

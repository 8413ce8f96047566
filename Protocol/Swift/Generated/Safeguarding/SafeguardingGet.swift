// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// One concern, as far as the caller may see it.
public enum SafeguardingGet: WorkbookMethod {
  public static let name = "safeguarding.get"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .reporter, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .unconcerned, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .participationLead, relation: .unconcerned, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .unconcerned, part: .words,
      needsReason: false),
  ]

  /// What `safeguarding.get` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Concern. Its id.
    public var id: String

    public init(
      id: String
    ) {
      self.id = id
    }
  }

  /// What `safeguarding.get` answers.
  public typealias Result = Wire.ConcernRecord
}

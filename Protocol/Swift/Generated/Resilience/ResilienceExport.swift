// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Everything of mine in one answer, to keep.
public enum ResilienceExport: WorkbookMethod {
  public static let name = "resilience.export"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .oneself, part: .record,
      needsReason: false),
  ]

  /// What `resilience.export` takes.
  public struct Params: Codable, Sendable, Hashable {
    public init() {}
  }

  /// What `resilience.export` answers.
  public struct Result: Codable, Sendable, Hashable {
    public var person: Wire.PersonName
    /// Exported. The day of the export.
    public var exportedOn: String
    /// Check-ins. The oldest first.
    public var checkIns: [Wire.CheckInRecord]

    public init(
      person: Wire.PersonName,
      exportedOn: String,
      checkIns: [Wire.CheckInRecord]
    ) {
      self.person = person
      self.exportedOn = exportedOn
      self.checkIns = checkIns
    }
  }
}

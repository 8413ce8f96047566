// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Who reads, who answers, and by when.
public enum ParticipationSettings: WorkbookMethod {
  public static let name = "participation.settings"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .anyone, part: .record,
      needsReason: false),
  ]

  /// What `participation.settings` takes.
  public struct Params: Codable, Sendable, Hashable {
    public init() {}
  }

  /// What `participation.settings` answers.
  public typealias Result = Wire.ParticipationSettingsRecord
}

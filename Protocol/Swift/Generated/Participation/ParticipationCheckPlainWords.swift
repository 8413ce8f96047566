// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Point out what a child would find hard to read.
///
/// Long sentences and hard words, with what to say instead. It never forbids anything, and nothing
/// is kept.
public enum ParticipationCheckPlainWords: WorkbookMethod {
  public static let name = "participation.checkPlainWords"
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

  /// What `participation.checkPlainWords` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Text. What a young person is to read.
    public var text: String

    public init(
      text: String
    ) {
      self.text = text
    }
  }

  /// What `participation.checkPlainWords` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Findings. In the order of the text.
    public var findings: [Wire.PlainWordsFinding]

    public init(
      findings: [Wire.PlainWordsFinding]
    ) {
      self.findings = findings
    }
  }
}

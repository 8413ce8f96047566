// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// The prompts of the library.
///
/// Paraphrased from the evidence scope, each with its section. Retired rather than edited, so that
/// a record always means what it meant.
public enum PromptsList: WorkbookMethod {
  public static let name = "prompts.list"
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

  /// What `prompts.list` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var audience: Wire.PromptAudience?
    public var set: Wire.PromptSet?
    /// Section. Only prompts of this section and its subsections, such as `4` or `4.2`.
    public var section: String?
    /// Also retired. Retired prompts too.
    public var withRetired: Bool?

    public init(
      audience: Wire.PromptAudience? = nil,
      set: Wire.PromptSet? = nil,
      section: String? = nil,
      withRetired: Bool? = nil
    ) {
      self.audience = audience
      self.set = set
      self.section = section
      self.withRetired = withRetired
    }
  }

  /// What `prompts.list` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Version. The version of the library.
    public var version: String
    /// Prompts. The prompts, in the order of the sections.
    public var items: [Wire.Prompt]

    public init(
      version: String,
      items: [Wire.Prompt]
    ) {
      self.version = version
      self.items = items
    }
  }
}

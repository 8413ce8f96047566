// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Every line that young people read, and whether its Welsh has been checked.
public enum TranslationsList: WorkbookMethod {
  public static let name = "translations.list"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .cursorInvalid
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .administrator, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .participationLead, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `translations.list` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Only unchecked. Only lines whose Welsh no speaker has checked.
    public var uncheckedOnly: Bool?
    /// Page. The `nextCursor` of the page before; absent for the first.
    public var cursor: String?
    /// Page size. The most items to answer.
    public var limit: Int?

    public init(
      uncheckedOnly: Bool? = nil,
      cursor: String? = nil,
      limit: Int? = nil
    ) {
      self.uncheckedOnly = uncheckedOnly
      self.cursor = cursor
      self.limit = limit
    }
  }

  /// What `translations.list` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Items. The items of this page.
    public var items: [Wire.TranslationLine]
    /// Next page. Send it as `cursor` for the next page; absent on the last.
    public var nextCursor: String?

    public init(
      items: [Wire.TranslationLine],
      nextCursor: String? = nil
    ) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }
}

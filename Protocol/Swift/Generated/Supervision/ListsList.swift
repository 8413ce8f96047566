// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// The entries of the content lists, with their version.
///
/// Asks, principles, conditions to watch, purposes, topics, patterns, signs and the rest, each with
/// its section. Retired rather than edited.
public enum ListsList: WorkbookMethod {
  public static let name = "lists.list"
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

  /// What `lists.list` takes.
  public struct Params: Codable, Sendable, Hashable {
    public var list: Wire.ContentList?
    /// Also retired. Retired entries too.
    public var withRetired: Bool?

    public init(
      list: Wire.ContentList? = nil,
      withRetired: Bool? = nil
    ) {
      self.list = list
      self.withRetired = withRetired
    }
  }

  /// What `lists.list` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Version. The version of the lists.
    public var version: String
    /// Entries. The entries, in the order of the lists.
    public var items: [Wire.ContentListItem]

    public init(
      version: String,
      items: [Wire.ContentListItem]
    ) {
      self.version = version
      self.items = items
    }
  }
}

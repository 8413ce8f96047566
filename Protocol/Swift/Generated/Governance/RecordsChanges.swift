// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// What has changed since a point, among the records I may see.
///
/// Which record changed and when, never its content. Begin with 0, keep `next`, and send it as
/// `since` the next time. With `waitMs` the call waits until there is something to tell.
public enum RecordsChanges: WorkbookMethod {
  public static let name = "records.changes"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .changesNoLongerHeld
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .anyone, part: .record,
      needsReason: false),
  ]

  /// What `records.changes` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Since. The `next` of the answer before; 0 for the beginning.
    public var since: Int
    /// Page size. The most changes to answer.
    public var limit: Int?
    /// Wait. How long to wait when there is nothing yet. In ms.
    public var waitMs: Int?

    public init(
      since: Int,
      limit: Int? = nil,
      waitMs: Int? = nil
    ) {
      self.since = since
      self.limit = limit
      self.waitMs = waitMs
    }
  }

  /// What `records.changes` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Changes. The changes.
    public var items: [Wire.RecordChange]
    /// Next. What to send as `since` the next time.
    public var next: Int
    /// More. Whether there are more already.
    public var more: Bool

    public init(
      items: [Wire.RecordChange],
      next: Int,
      more: Bool
    ) {
      self.items = items
      self.next = next
      self.more = more
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Set how many different people a figure about a group must rest on.
///
/// Never below 5. It holds for figures released afterwards; what was released stays as it was.
public enum PolicySetDisclosure: WorkbookMethod {
  public static let name = "policy.setDisclosure"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .informationGovernance, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `policy.setDisclosure` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Smallest group. Figures that rest on fewer people are hidden. In people.
    public var smallestGroup: Int
    /// Reason. Why it is set; kept.
    public var reason: String
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      smallestGroup: Int,
      reason: String,
      idempotencyKey: String,
      dryRun: Bool? = nil
    ) {
      self.smallestGroup = smallestGroup
      self.reason = reason
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
    }
  }

  /// What `policy.setDisclosure` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Id. The record that was written.
    public var id: String
    /// Revision. The record's revision after the act.
    public var revision: Int
    /// Replayed. True when the act had been done before with this key.
    public var replayed: Bool?

    public init(
      id: String,
      revision: Int,
      replayed: Bool? = nil
    ) {
      self.id = id
      self.revision = revision
      self.replayed = replayed
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Make a one-time code with which somebody gets their first token.
///
/// The code is good for seven days and once. A new one makes the earlier one worthless. For
/// somebody who has signed in before it takes two administrators: the first asks, and the code is
/// given to the second who invites the same person within a day. Both stand in the access log,
/// where the person can see them.
public enum AuthInvite: WorkbookMethod {
  public static let name = "auth.invite"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .administrator, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `auth.invite` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Person. Who is invited.
    public var person: String
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      person: String,
      idempotencyKey: String,
      dryRun: Bool? = nil
    ) {
      self.person = person
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
    }
  }

  /// What `auth.invite` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Invitation. The invitation's id.
    public var id: String
    /// Code. For `auth.claim`. It is shown this once; a repeat of the call leaves it out.
    public var code: String?
    /// Waits for a second person. The person has signed in before: another administrator must
    /// invite them too, by `expiresAt`, and gets the code.
    public var waitsForSecond: Bool?
    /// Expires. When the code stops working.
    public var expiresAt: String
    /// Revision. The record's revision after the act.
    public var revision: Int
    /// Replayed. True when the act had been done before with this key.
    public var replayed: Bool?

    public init(
      id: String,
      code: String? = nil,
      waitsForSecond: Bool? = nil,
      expiresAt: String,
      revision: Int,
      replayed: Bool? = nil
    ) {
      self.id = id
      self.code = code
      self.waitsForSecond = waitsForSecond
      self.expiresAt = expiresAt
      self.revision = revision
      self.replayed = replayed
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Make a token for a script or the command line.
///
/// It can do what you may and no more, and one that a token makes ends with it at the latest. From
/// a browser the code of the second factor is asked for. It is shown once and kept only as a
/// digest.
public enum AuthCreateToken: WorkbookMethod {
  public static let name = "auth.createToken"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: nil, relation: .anyone, part: .record,
      needsReason: false),
  ]

  /// What `auth.createToken` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Label. What it is for, so that you know which to revoke.
    public var label: String
    /// Days. For how many days it works. In days.
    public var days: Int
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Scopes. The beginnings of the method names it may call, such as `supervision.` or
    /// `reports.assessmentLink`; absent means all that you may.
    public var scopes: [String]?
    public var code: Wire.SecondFactorCode?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      label: String,
      days: Int,
      idempotencyKey: String,
      scopes: [String]? = nil,
      code: Wire.SecondFactorCode? = nil,
      dryRun: Bool? = nil
    ) {
      self.label = label
      self.days = days
      self.idempotencyKey = idempotencyKey
      self.scopes = scopes
      self.code = code
      self.dryRun = dryRun
    }
  }

  /// What `auth.createToken` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Id. The token's id.
    public var id: String
    /// Token. Send it as `Authorization: Bearer …`. It is shown this once; a repeat of the call
    /// leaves it out.
    public var token: String?
    /// Expires. When it stops working.
    public var expiresAt: String
    /// Revision. The record's revision after the act.
    public var revision: Int
    /// Replayed. True when the act had been done before with this key.
    public var replayed: Bool?

    public init(
      id: String,
      token: String? = nil,
      expiresAt: String,
      revision: Int,
      replayed: Bool? = nil
    ) {
      self.id = id
      self.token = token
      self.expiresAt = expiresAt
      self.revision = revision
      self.replayed = replayed
    }
  }
}

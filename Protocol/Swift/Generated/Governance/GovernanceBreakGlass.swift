// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// In an emergency, read for an hour what is recorded about one worker or one young person.
///
/// For 60 minutes you may read, and only read, sessions and assessments that concern this one
/// person: not personal parts, not check-ins, not what young people say. Information governance is
/// told at once, the person too, and for a young person the workers to whom the case is allocated;
/// somebody of information governance will review it. The code of your second factor is asked for,
/// or a sign-in through your organisation within the last five minutes.
public enum GovernanceBreakGlass: WorkbookMethod {
  public static let name = "governance.breakGlass"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .ruleViolated
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .practitioner, relation: .anyone, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .leader, relation: .anyone, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: .safeguardingLead, relation: .anyone, part: .record,
      needsReason: false),
  ]

  /// What `governance.breakGlass` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Reason. Why it cannot wait: kept, and shown to information governance and to the person.
    public var reason: String
    /// Worker. The worker concerned; or else `youngPerson`.
    public var person: String?
    /// Young person. The reference of the young person concerned; or else `person`.
    public var youngPerson: String?
    public var code: Wire.SecondFactorCode?
    /// Only check. Check everything but the code and open nothing.
    public var dryRun: Bool?

    public init(
      reason: String,
      person: String? = nil,
      youngPerson: String? = nil,
      code: Wire.SecondFactorCode? = nil,
      dryRun: Bool? = nil
    ) {
      self.reason = reason
      self.person = person
      self.youngPerson = youngPerson
      self.code = code
      self.dryRun = dryRun
    }
  }

  /// What `governance.breakGlass` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Id. Its id.
    public var id: String
    /// Until. 60 minutes from now.
    public var expiresAt: String

    public init(
      id: String,
      expiresAt: String
    ) {
      self.id = id
      self.expiresAt = expiresAt
    }
  }
}

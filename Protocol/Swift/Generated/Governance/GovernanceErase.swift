// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Erase words for good: from the database, its log, the keystore, its copy, and so from every
/// backup.
///
/// Say exactly one of `checkInsOf`, `checkInsUntil`, `personalPartsOf`, `contribution` and
/// `feedbackUntil`. The keys are destroyed before the answer is given; nothing brings the words
/// back. Refused while a hold covers them. Published figures stay, and say so. `dryRun` checks all
/// of it and erases nothing. The code of your second factor is asked for, or a sign-in through your
/// organisation within the last five minutes.
public enum GovernanceErase: WorkbookMethod {
  public static let name = "governance.erase"
  public static let isOpen = false
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .ruleViolated
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .informationGovernance, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `governance.erase` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Reason. Which request or retention decision this carries out; kept.
    public var reason: String
    /// Check-ins of. All check-ins of this person, also after they have left. Whether there were
    /// any is told to nobody.
    public var checkInsOf: String?
    /// Check-ins until. Everybody's check-ins up to and with this month, as `2024-10`; at least 24
    /// months ago.
    public var checkInsUntil: String?
    /// Personal parts of. The personal parts of all sessions of somebody who left at least six
    /// years ago.
    public var personalPartsOf: String?
    /// Contribution. What one young person, parent or carer said, and what was written about it.
    public var contribution: String?
    /// Feedback until. All feedback without a name received until this day; at least three years
    /// ago.
    public var feedbackUntil: String?
    public var code: Wire.SecondFactorCode?
    /// Only check. Check everything but the code and erase nothing.
    public var dryRun: Bool?

    public init(
      reason: String,
      checkInsOf: String? = nil,
      checkInsUntil: String? = nil,
      personalPartsOf: String? = nil,
      contribution: String? = nil,
      feedbackUntil: String? = nil,
      code: Wire.SecondFactorCode? = nil,
      dryRun: Bool? = nil
    ) {
      self.reason = reason
      self.checkInsOf = checkInsOf
      self.checkInsUntil = checkInsUntil
      self.personalPartsOf = personalPartsOf
      self.contribution = contribution
      self.feedbackUntil = feedbackUntil
      self.code = code
      self.dryRun = dryRun
    }
  }

  /// What `governance.erase` answers.
  public typealias Result = Wire.Erased
}

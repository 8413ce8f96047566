// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Everything that is recorded about one person, to be handed to them.
///
/// As one page to read or as data. What was redacted is left out with the reason in its place; the
/// record itself is unchanged. Check-ins are not in it (only the person exports their own), nor
/// what belongs to safeguarding: the answer says so.
public enum GovernanceExportPerson: WorkbookMethod {
  public static let name = "governance.exportPerson"
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
      needsReason: true),
  ]

  /// What `governance.exportPerson` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Reason. Which request this answers; kept.
    public var reason: String
    /// Person. Somebody who works here; or else `youngPerson`.
    public var person: String?
    /// Young person. The reference of a young person; or else `person`.
    public var youngPerson: String?
    /// As. A page of HTML to read and print, or data.
    public var `as`: As?

    public init(
      reason: String,
      person: String? = nil,
      youngPerson: String? = nil,
      `as`: As? = nil
    ) {
      self.reason = reason
      self.person = person
      self.youngPerson = youngPerson
      self.`as` = `as`
    }

    /// As.
    ///
    /// A page of HTML to read and print, or data.
    public enum As: String, Codable, Sendable, Hashable, CaseIterable {
      case page
      case data
    }
  }

  /// What `governance.exportPerson` answers.
  public typealias Result = Wire.PersonExport
}

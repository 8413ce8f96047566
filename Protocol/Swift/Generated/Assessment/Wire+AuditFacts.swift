// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Six facts.
  ///
  /// Facts agree better between auditors than grades; all six are answered.
  public struct AuditFacts: Codable, Sendable, Hashable {
    public var updatedAfterNewFacts: Wire.AuditFactEntry
    public var sharedWithThem: Wire.AuditFactEntry
    public var sharedWithFamily: Wire.AuditFactEntry
    public var waitingLeftThemInDanger: Wire.AuditFactEntry
    public var clearWhatHelpComes: Wire.AuditFactEntry
    public var moreThanOneAgency: Wire.AuditFactEntry

    public init(
      updatedAfterNewFacts: Wire.AuditFactEntry,
      sharedWithThem: Wire.AuditFactEntry,
      sharedWithFamily: Wire.AuditFactEntry,
      waitingLeftThemInDanger: Wire.AuditFactEntry,
      clearWhatHelpComes: Wire.AuditFactEntry,
      moreThanOneAgency: Wire.AuditFactEntry
    ) {
      self.updatedAfterNewFacts = updatedAfterNewFacts
      self.sharedWithThem = sharedWithThem
      self.sharedWithFamily = sharedWithFamily
      self.waitingLeftThemInDanger = waitingLeftThemInDanger
      self.clearWhatHelpComes = clearWhatHelpComes
      self.moreThanOneAgency = moreThanOneAgency
    }
  }
}

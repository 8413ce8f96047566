// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Fact.
  ///
  /// Yes, no, or not applicable, with what two of the facts ask for besides.
  public struct AuditFactEntry: Codable, Sendable, Hashable {
    public var answer: Wire.FactAnswer
    /// Shared on. The day it was shared; required when it was shared with the young person or the
    /// family.
    public var on: String?
    /// Form. In which form it was shared with the young person: read to them, a letter, a drawing.
    public var form: String?
    public var couldReadIt: Wire.YesNoUnknown?
    /// Why not. Why it was not shared with the family; required then.
    public var whyNot: String?

    public init(
      answer: Wire.FactAnswer,
      on: String? = nil,
      form: String? = nil,
      couldReadIt: Wire.YesNoUnknown? = nil,
      whyNot: String? = nil
    ) {
      self.answer = answer
      self.on = on
      self.form = form
      self.couldReadIt = couldReadIt
      self.whyNot = whyNot
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Fact.
  ///
  /// Yes, no, or not applicable, with a note if you like.
  public struct AuditFactEntry: Codable, Sendable, Hashable {
    public var answer: Wire.FactAnswer
    /// Note. A date or a reason, such as why it was not shared with the family.
    public var note: String?

    public init(
      answer: Wire.FactAnswer,
      note: String? = nil
    ) {
      self.answer = answer
      self.note = note
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Decision.
  ///
  /// What was decided about this young person, and why. It cannot be signed without its 'because'.
  public struct CaseDecision: Codable, Sendable, Hashable {
    public var kind: Wire.DecisionKind
    /// Decision. What was decided.
    public var text: String?
    /// Because. Why. Required unless the decision is urgent.
    public var because: String?
    /// Urgent. An urgent decision is saved at once and unsigned; its 'because' is due within 24
    /// hours.
    public var urgent: Bool?
    /// Dissent. Who saw it differently and how.
    public var dissent: String?
    /// If it does not work. What will be done if it does not work.
    public var contingency: String?
    /// Review date. When it is looked at again.
    public var reviewDate: String?
    public var ending: Wire.Ending?

    public init(
      kind: Wire.DecisionKind,
      text: String? = nil,
      because: String? = nil,
      urgent: Bool? = nil,
      dissent: String? = nil,
      contingency: String? = nil,
      reviewDate: String? = nil,
      ending: Wire.Ending? = nil
    ) {
      self.kind = kind
      self.text = text
      self.because = because
      self.urgent = urgent
      self.dissent = dissent
      self.contingency = contingency
      self.reviewDate = reviewDate
      self.ending = ending
    }
  }
}

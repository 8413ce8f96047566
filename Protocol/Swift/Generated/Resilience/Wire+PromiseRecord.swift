// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Promise.
  ///
  /// What leaders said they would do about the conditions of work after reading a quarter's
  /// figures: what, who, by when, and what happened.
  public struct PromiseRecord: Codable, Sendable, Hashable {
    /// Promise. Its id.
    public var id: String
    /// Revision. Which version of the record this is.
    public var revision: Int
    /// Unit. The unit it was made to.
    public var unit: String
    public var quarter: Wire.ReportingPeriod
    /// What we will do. The promise.
    public var text: String
    public var owner: Wire.PersonName
    /// By when. The day by which it is to be done.
    public var due: String
    public var outcome: Wire.PromiseOutcome?
    /// What happened. What was done, or why not.
    public var whatHappened: String?
    /// On. The day on which that was so.
    public var on: String?

    public init(
      id: String,
      revision: Int,
      unit: String,
      quarter: Wire.ReportingPeriod,
      text: String,
      owner: Wire.PersonName,
      due: String,
      outcome: Wire.PromiseOutcome? = nil,
      whatHappened: String? = nil,
      on: String? = nil
    ) {
      self.id = id
      self.revision = revision
      self.unit = unit
      self.quarter = quarter
      self.text = text
      self.owner = owner
      self.due = due
      self.outcome = outcome
      self.whatHappened = whatHappened
      self.on = on
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// When supervision is due.
  ///
  /// When one person's next individual session is due, and why.
  public struct SupervisionDue: Codable, Sendable, Hashable {
    public var person: Wire.PersonName
    public var state: Wire.DueState
    /// Due. The day by which the next session is due, by the longest gap.
    public var dueOn: String?
    /// Overdue from. The first day that counts as overdue, after the days of grace.
    public var overdueFrom: String?
    /// Because. The rule in words: due on this day, because of what.
    public var because: String
    /// Last held. The day of that session.
    public var lastHeldOn: String?

    public init(
      person: Wire.PersonName,
      state: Wire.DueState,
      dueOn: String? = nil,
      overdueFrom: String? = nil,
      because: String,
      lastHeldOn: String? = nil
    ) {
      self.person = person
      self.state = state
      self.dueOn = dueOn
      self.overdueFrom = overdueFrom
      self.because = because
      self.lastHeldOn = lastHeldOn
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Check-in.
  ///
  /// One month's check-in. Only its author sees the note and with whom it is shared.
  public struct CheckInRecord: Codable, Sendable, Hashable {
    /// Check-in. The check-in's id.
    public var id: String
    /// Revision. Which version of the record this is; always 1 for those with whom it is shared.
    public var revision: Int
    /// Month. Which month it is about, as `2026-11`. It keeps no day and no time.
    public var month: String
    public var checkIn: Wire.CheckInEntry
    /// Scores. One for each instrument answered.
    public var scores: [Wire.InstrumentScore]
    /// Shared with. Who may read this entry now.
    public var sharedWith: [Wire.PersonName]?
    /// Contact asked for. Who was asked to be in touch.
    public var contact: [Wire.ContactState]?

    public init(
      id: String,
      revision: Int,
      month: String,
      checkIn: Wire.CheckInEntry,
      scores: [Wire.InstrumentScore],
      sharedWith: [Wire.PersonName]? = nil,
      contact: [Wire.ContactState]? = nil
    ) {
      self.id = id
      self.revision = revision
      self.month = month
      self.checkIn = checkIn
      self.scores = scores
      self.sharedWith = sharedWith
      self.contact = contact
    }
  }
}

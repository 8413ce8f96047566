// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Session.
  ///
  /// One session, as far as you may see it. The record holds what was recorded, in the form it was
  /// sent; beside it stands what is worked out.
  public struct SupervisionSession: Codable, Sendable, Hashable {
    /// Session. The session's id.
    public var id: String
    /// Revision. Which version of the record this is.
    public var revision: Int
    public var state: Wire.SessionState
    /// Parts shown. Which parts you may read: what belongs to another part is left out, whether or
    /// not there is anything in it.
    public var parts: [Wire.AccessPart]
    public var record: Wire.SessionEntry
    /// Uninterrupted. The length less interruptions, if it was held. In min.
    public var uninterruptedMinutes: Int?
    /// Notice. Whole days between calling it off and the planned start, if it was called off. In
    /// days.
    public var noticeDays: Int?
    /// Recorded by. Who recorded it.
    public var recordedBy: String
    /// Recorded at. When it was recorded.
    public var recordedAt: String
    /// Versions. Every version since it was shared. Earlier ones stay readable.
    public var revisions: [Wire.SessionRevision]
    /// Confirmations. What the supervisees confirmed; differences from the record are shown.
    public var confirmations: [Wire.SessionConfirmation]
    /// Depth. How deep each case discussion went, by supervisor and supervisee. Neither sees the
    /// other's until both are in.
    public var depth: [Wire.DepthRatings]
    public var usefulness: Wire.SessionUsefulness?
    /// Notes added. What was added after it was recorded, as far as you may see it; the oldest
    /// first.
    public var addenda: [Wire.SessionAddendum]?
    /// Names. The names of everybody whose id stands in this answer.
    public var people: [Wire.PersonName]

    public init(
      id: String,
      revision: Int,
      state: Wire.SessionState,
      parts: [Wire.AccessPart],
      record: Wire.SessionEntry,
      uninterruptedMinutes: Int? = nil,
      noticeDays: Int? = nil,
      recordedBy: String,
      recordedAt: String,
      revisions: [Wire.SessionRevision],
      confirmations: [Wire.SessionConfirmation],
      depth: [Wire.DepthRatings],
      usefulness: Wire.SessionUsefulness? = nil,
      addenda: [Wire.SessionAddendum]? = nil,
      people: [Wire.PersonName]
    ) {
      self.id = id
      self.revision = revision
      self.state = state
      self.parts = parts
      self.record = record
      self.uninterruptedMinutes = uninterruptedMinutes
      self.noticeDays = noticeDays
      self.recordedBy = recordedBy
      self.recordedAt = recordedAt
      self.revisions = revisions
      self.confirmations = confirmations
      self.depth = depth
      self.usefulness = usefulness
      self.addenda = addenda
      self.people = people
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Concern.
  ///
  /// One concern, as far as the caller may see it: whoever raised it sees its status, a
  /// safeguarding lead all of it.
  public struct ConcernRecord: Codable, Sendable, Hashable {
    /// Concern. Its id.
    public var id: String
    /// Revision. Which version of the record this is.
    public var revision: Int
    public var status: Wire.ConcernStatus
    /// Immediate danger. Whether somebody was in danger when it was noticed.
    public var immediateDanger: Bool
    /// Reported. Whether police or children's services were told.
    public var reported: Bool
    public var raisedBy: Wire.PersonName
    /// Raised by me. Whether the caller raised it.
    public var raisedByMe: Bool
    public var concern: Wire.ConcernEntry?
    public var aboutWorker: Wire.PersonName?
    /// Outcome. What came of it.
    public var outcome: String?
    public var closedBy: Wire.PersonName?
    /// Closed. The day on which it was closed.
    public var closedOn: String?

    public init(
      id: String,
      revision: Int,
      status: Wire.ConcernStatus,
      immediateDanger: Bool,
      reported: Bool,
      raisedBy: Wire.PersonName,
      raisedByMe: Bool,
      concern: Wire.ConcernEntry? = nil,
      aboutWorker: Wire.PersonName? = nil,
      outcome: String? = nil,
      closedBy: Wire.PersonName? = nil,
      closedOn: String? = nil
    ) {
      self.id = id
      self.revision = revision
      self.status = status
      self.immediateDanger = immediateDanger
      self.reported = reported
      self.raisedBy = raisedBy
      self.raisedByMe = raisedByMe
      self.concern = concern
      self.aboutWorker = aboutWorker
      self.outcome = outcome
      self.closedBy = closedBy
      self.closedOn = closedOn
    }
  }
}

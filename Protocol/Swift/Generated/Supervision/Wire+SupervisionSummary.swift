// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Session.
  ///
  /// One line about a session.
  public struct SupervisionSummary: Codable, Sendable, Hashable {
    /// Session. The session's id.
    public var id: String
    /// Revision. Which version of the record this is.
    public var revision: Int
    public var kind: Wire.SessionKind
    public var status: Wire.SessionStatus
    public var state: Wire.SessionState
    /// Day. The day it was held or, if it was not, the day it was planned for.
    public var day: String
    public var supervisor: Wire.PersonName
    /// Supervisees. Who was supervised.
    public var supervisees: [Wire.PersonName]
    /// Uninterrupted. The length less interruptions, if it was held. In min.
    public var uninterruptedMinutes: Int?
    public var reason: Wire.CancelReason?
    /// Young people. How many of the case discussions you may read.
    public var discussions: Int
    /// Confirmed. Whether every supervisee has confirmed it.
    public var confirmed: Bool

    public init(
      id: String,
      revision: Int,
      kind: Wire.SessionKind,
      status: Wire.SessionStatus,
      state: Wire.SessionState,
      day: String,
      supervisor: Wire.PersonName,
      supervisees: [Wire.PersonName],
      uninterruptedMinutes: Int? = nil,
      reason: Wire.CancelReason? = nil,
      discussions: Int,
      confirmed: Bool
    ) {
      self.id = id
      self.revision = revision
      self.kind = kind
      self.status = status
      self.state = state
      self.day = day
      self.supervisor = supervisor
      self.supervisees = supervisees
      self.uninterruptedMinutes = uninterruptedMinutes
      self.reason = reason
      self.discussions = discussions
      self.confirmed = confirmed
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// After an incident.
  ///
  /// How the worker is, what was offered, and who checks in.
  public struct AfterIncident: Codable, Sendable, Hashable {
    /// Fit to be at work. Whether they are fit to be at work, in their own words.
    public var fitToBeAtWork: String?
    /// Support offered. What support was offered.
    public var supportOffered: String?
    /// Who checks in. Who will check in with them.
    public var whoChecksIn: String?
    /// When. The day of the check-in.
    public var checkInOn: String?

    public init(
      fitToBeAtWork: String? = nil,
      supportOffered: String? = nil,
      whoChecksIn: String? = nil,
      checkInOn: String? = nil
    ) {
      self.fitToBeAtWork = fitToBeAtWork
      self.supportOffered = supportOffered
      self.whoChecksIn = whoChecksIn
      self.checkInOn = checkInOn
    }
  }
}

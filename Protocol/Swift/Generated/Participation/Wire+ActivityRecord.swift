// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Activity.
  ///
  /// An activity as it now stands.
  public struct ActivityRecord: Codable, Sendable, Hashable {
    /// Activity. Its id.
    public var id: String
    /// Revision. Which version of the record this is.
    public var revision: Int
    public var activity: Wire.ActivityEntry
    public var decisionMakerName: Wire.PersonName?

    public init(
      id: String,
      revision: Int,
      activity: Wire.ActivityEntry,
      decisionMakerName: Wire.PersonName? = nil
    ) {
      self.id = id
      self.revision = revision
      self.activity = activity
      self.decisionMakerName = decisionMakerName
    }
  }
}

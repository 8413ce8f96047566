// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Unit.
  ///
  /// The organisation, one of its services, or a team of a service.
  public struct TeamRecord: Codable, Sendable, Hashable {
    /// Unit. The unit's id.
    public var id: String
    /// Revision. Which version of the record this is.
    public var revision: Int
    /// Name. The unit's name.
    public var name: String
    public var level: Wire.TeamLevel
    /// Belongs to. The unit it belongs to; absent for the organisation alone.
    public var parent: String?

    public init(
      id: String,
      revision: Int,
      name: String,
      level: Wire.TeamLevel,
      parent: String? = nil
    ) {
      self.id = id
      self.revision = revision
      self.name = name
      self.level = level
      self.parent = parent
    }
  }
}

// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Role held.
  ///
  /// A role given to a person from a day to a day, by whom, and who approved it.
  public struct RoleGrant: Codable, Sendable, Hashable {
    /// Grant. The grant's id.
    public var id: String
    /// Revision. Which version of the record this is.
    public var revision: Int
    public var person: Wire.PersonName
    public var role: Wire.Role
    /// Unit. For a leader: the unit they lead.
    public var unit: String?
    /// From. The first day.
    public var from: String
    /// Until. The last day; absent while it is open.
    public var until: String?
    public var state: Wire.RoleGrantState
    /// Granted by. Who granted it.
    public var grantedBy: String?
    /// Approved by. The second person.
    public var approvedBy: String?

    public init(
      id: String,
      revision: Int,
      person: Wire.PersonName,
      role: Wire.Role,
      unit: String? = nil,
      from: String,
      until: String? = nil,
      state: Wire.RoleGrantState,
      grantedBy: String? = nil,
      approvedBy: String? = nil
    ) {
      self.id = id
      self.revision = revision
      self.person = person
      self.role = role
      self.unit = unit
      self.from = from
      self.until = until
      self.state = state
      self.grantedBy = grantedBy
      self.approvedBy = approvedBy
    }
  }
}

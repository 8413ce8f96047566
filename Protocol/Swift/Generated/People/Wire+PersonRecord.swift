// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Person.
  ///
  /// A person, with whom they supervise and by whom they are supervised. Allocated young people are
  /// there for the person and their supervisor.
  public struct PersonRecord: Codable, Sendable, Hashable {
    /// Person. The person's id.
    public var id: String
    /// Revision. Which version of the record this is.
    public var revision: Int
    public var person: Wire.PersonEntry
    /// Left. Their last day, once they have left.
    public var left: String?
    /// Supervision. Who supervises or covers whom, past relations included.
    public var relationships: [Wire.Relationship]
    /// Roles. The roles held, past ones included.
    public var roles: [Wire.RoleGrant]
    /// Absences. Recorded absences, the newest first. Why somebody was away is not recorded.
    public var absences: [Wire.Absence]
    /// Allocated young people. Young people allocated to this person.
    public var allocations: [Wire.Allocation]?

    public init(
      id: String,
      revision: Int,
      person: Wire.PersonEntry,
      left: String? = nil,
      relationships: [Wire.Relationship],
      roles: [Wire.RoleGrant],
      absences: [Wire.Absence],
      allocations: [Wire.Allocation]? = nil
    ) {
      self.id = id
      self.revision = revision
      self.person = person
      self.left = left
      self.relationships = relationships
      self.roles = roles
      self.absences = absences
      self.allocations = allocations
    }
  }
}

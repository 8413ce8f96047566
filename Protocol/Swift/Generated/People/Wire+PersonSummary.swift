// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Person.
  ///
  /// One line about a person.
  public struct PersonSummary: Codable, Sendable, Hashable {
    /// Person. The person's id.
    public var id: String
    /// Revision. Which version of the record this is.
    public var revision: Int
    /// Name. The person's name.
    public var name: String
    public var discipline: Wire.Discipline
    /// Agency. Who employs them.
    public var agency: String
    /// Team. The team they work in.
    public var team: String?
    public var supervisor: Wire.PersonName?
    /// Left. Their last day, once they have left.
    public var left: String?

    public init(
      id: String,
      revision: Int,
      name: String,
      discipline: Wire.Discipline,
      agency: String,
      team: String? = nil,
      supervisor: Wire.PersonName? = nil,
      left: String? = nil
    ) {
      self.id = id
      self.revision = revision
      self.name = name
      self.discipline = discipline
      self.agency = agency
      self.team = team
      self.supervisor = supervisor
      self.left = left
    }
  }
}

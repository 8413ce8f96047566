// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Person.
  ///
  /// Somebody who works with young people here, or runs the service. Young people are never on this
  /// list.
  public struct PersonEntry: Codable, Sendable, Hashable {
    /// Name. The person's name.
    public var name: String
    public var discipline: Wire.Discipline
    /// Agency. Who employs them; for partners, another agency than the authority.
    public var agency: String
    /// Team. The team they work in.
    public var team: String?
    public var careerStage: Wire.CareerStage
    /// Started. Their first day in this post.
    public var started: String
    /// Objects to linking. They asked to be left out of reports that link supervision to assessment
    /// quality: left out and counted.
    public var objectsToLinking: Bool?

    public init(
      name: String,
      discipline: Wire.Discipline,
      agency: String,
      team: String? = nil,
      careerStage: Wire.CareerStage,
      started: String,
      objectsToLinking: Bool? = nil
    ) {
      self.name = name
      self.discipline = discipline
      self.agency = agency
      self.team = team
      self.careerStage = careerStage
      self.started = started
      self.objectsToLinking = objectsToLinking
    }
  }
}

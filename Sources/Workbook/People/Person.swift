/// Somebody who works with young people here, or runs the service. Young people are never people of this list.
package struct Person: Hashable, Sendable {
  package typealias ID = Identifier<Person>

  package let id: ID
  package let name: Words
  package let discipline: Discipline
  /// The employer, which for partners is another agency than the authority.
  package let agency: Words
  package let team: Team.ID?
  package let careerStage: CareerStage
  /// First day in this post.
  package let started: Day
  /// Last day, once somebody has left.
  package let left: Day?
  /// Asked to be left out of reports that link supervision to assessment quality: left out and counted (DOMAIN §5).
  package let objectsToLinking: Bool

  package init(
    id: ID, name: Words, discipline: Discipline, agency: Words, team: Team.ID?,
    careerStage: CareerStage, started: Day, left: Day? = nil, objectsToLinking: Bool = false
  ) {
    self.id = id
    self.name = name
    self.discipline = discipline
    self.agency = agency
    self.team = team
    self.careerStage = careerStage
    self.started = started
    self.left = left
    self.objectsToLinking = objectsToLinking
  }

  package func isInPost(on day: Day) -> Bool { day.isWithin(started, left) }
}

package enum Discipline: String, Sendable, CaseIterable {
  case socialWork, youthWork, nursing, police, teaching, voluntarySector, other
}

/// Career stages a frequency policy may name (DOMAIN §1.4).
package enum CareerStage: String, Sendable, CaseIterable {
  case newlyQualified, established, student
}

/// A team belongs to a service and a service to the organisation: a fixed hierarchy (DOMAIN §2.3).
package struct Team: Hashable, Sendable {
  package typealias ID = Identifier<Team>

  package enum Level: String, Sendable, CaseIterable {
    case organisation, service, team
  }

  package let id: ID
  package let name: Words
  package let level: Level
  /// `nil` for the organisation alone.
  package let parent: ID?

  package init(id: ID, name: Words, level: Level, parent: ID?) {
    self.id = id
    self.name = name
    self.level = level
    self.parent = parent
  }
}

package enum Role: String, Sendable, CaseIterable {
  case practitioner, participationWorker, participationLead, qualityAuditor, safeguardingLead
  case leader, informationGovernance, administrator
}

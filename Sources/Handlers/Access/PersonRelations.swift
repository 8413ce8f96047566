import Storage
import Workbook
import WorkbookProtocol

extension Standing {
  /// How the caller stands to what concerns a person. Every record belongs to the authority.
  ///
  /// - Parameter unitsLed: The units the caller leads, with those below them.
  func relations(to person: Person.ID, of team: Team.ID?, unitsLed: Set<Team.ID>)
    -> Set<AccessRelation>
  {
    var relations: Set<AccessRelation> = [.anyone, .authority]
    if person == self.person { relations.insert(.oneself) }
    if supervises.contains(person) { relations.insert(.supervisor) }
    if coversFor.contains(person) { relations.insert(.covering) }
    if let team, unitsLed.contains(team) { relations.formUnion([.line, .unit]) }
    return relations
  }
}

extension Snapshot {
  /// The units that somebody leads on the day of their standing, with every unit below.
  func unitsLed(by standing: Standing) throws -> Set<Team.ID> {
    try standing.grants.filter { $0.role == .leader }.compactMap(\.unit)
      .reduce(into: []) { try $0.formUnion(units(within: $1)) }
  }
}

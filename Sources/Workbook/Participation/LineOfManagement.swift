/// The organisation on one day, as far as it says who stands above whom.
package struct LineOfManagement: Hashable, Sendable {
  /// The unit each person works in.
  package let unitOf: [Person.ID: Team.ID]
  /// The unit above each unit.
  package let parentOf: [Team.ID: Team.ID]
  /// Who leads each unit.
  package let leadersOf: [Team.ID: Set<Person.ID>]
  /// Who supervises each person, or stands in for that.
  package let supervisorsOf: [Person.ID: Set<Person.ID>]
  private let ledBy: [Person.ID: Set<Team.ID>]

  package init(
    unitOf: [Person.ID: Team.ID], parentOf: [Team.ID: Team.ID],
    leadersOf: [Team.ID: Set<Person.ID>], supervisorsOf: [Person.ID: Set<Person.ID>]
  ) {
    self.unitOf = unitOf
    self.parentOf = parentOf
    self.leadersOf = leadersOf
    self.supervisorsOf = supervisorsOf
    ledBy = leadersOf.reduce(into: [:]) { led, unit in
      for leader in unit.value { led[leader, default: []].insert(unit.key) }
    }
  }

  /// Everybody above somebody: those who lead a unit they work in or lead, or one above it, and those who supervise them,
  /// and so on up from each of these. Never the person themself.
  package func above(_ person: Person.ID) -> Set<Person.ID> {
    var found: Set<Person.ID> = []
    var waiting = [person]
    while let next = waiting.popLast() {
      for one in directlyAbove(next) where one != person && found.insert(one).inserted {
        waiting.append(one)
      }
    }
    return found
  }

  /// Whether somebody may have to do with what was said about a person: not that person, nobody above them, and nobody
  /// whom they stand above, who would judge their own boss.
  package func isUnconcerned(_ somebody: Person.ID, about person: Person.ID) -> Bool {
    somebody != person && !above(person).contains(somebody) && !above(somebody).contains(person)
  }

  private func directlyAbove(_ person: Person.ID) -> Set<Person.ID> {
    var found = supervisorsOf[person] ?? []
    var seen: Set<Team.ID> = []
    for start in (ledBy[person] ?? []).union([unitOf[person]].compactMap(\.self)) {
      var unit: Team.ID? = start
      while let here = unit, seen.insert(here).inserted {
        found.formUnion(leadersOf[here] ?? [])
        unit = parentOf[here]
      }
    }
    found.remove(person)
    return found
  }
}

/// To whom feedback about a worker goes: the participation leads, else the safeguarding leads, else the named fallback;
/// never to the person it is about or their line (DOMAIN §3). Worked out anew at every reading.
package struct FeedbackRoute: Hashable, Sendable {
  package let participationLeads: Set<Person.ID>
  package let safeguardingLeads: Set<Person.ID>
  package let fallbacks: [Person.ID]
  package let line: LineOfManagement

  package init(
    participationLeads: Set<Person.ID>, safeguardingLeads: Set<Person.ID>,
    fallbacks: [Person.ID], line: LineOfManagement
  ) {
    self.participationLeads = participationLeads
    self.safeguardingLeads = safeguardingLeads
    self.fallbacks = fallbacks
    self.line = line
  }

  /// Those who read it and see to it. Empty when everybody who could is concerned: then another fallback has to be named,
  /// and until then nobody reads it.
  package func handlers(about person: Person.ID?) -> Set<Person.ID> {
    guard let person else { return participationLeads.union(safeguardingLeads) }
    let free = { (somebody: Person.ID) in line.isUnconcerned(somebody, about: person) }
    for group in [participationLeads, safeguardingLeads] {
      let handlers = group.filter(free)
      if !handlers.isEmpty { return handlers }
    }
    return fallbacks.first(where: free).map { [$0] } ?? []
  }
}

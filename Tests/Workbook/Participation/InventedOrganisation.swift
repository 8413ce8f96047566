@testable import Workbook

/// An invented organisation of a few people and units, with every kind of knot that real ones have.
struct InventedOrganisation {
  /// What was tied into it on purpose; the rest is chance.
  enum Knot: CaseIterable {
    case none, supervisionInACircle, unitsInACircle, leadersAreLeads, aLeadSupervises, theirOwnLead
    case fallbackInTheLine, everybodyConcerned, nobodyHasAUnit, coveredByALead
  }

  let people: [Person.ID]
  let units: [Team.ID]
  private(set) var unitOf: [Person.ID: Team.ID] = [:]
  private(set) var parentOf: [Team.ID: Team.ID] = [:]
  private(set) var leadersOf: [Team.ID: Set<Person.ID>] = [:]
  private(set) var supervisorsOf: [Person.ID: Set<Person.ID>] = [:]
  private(set) var participationLeads: Set<Person.ID> = []
  private(set) var safeguardingLeads: Set<Person.ID> = []
  private(set) var fallbacks: [Person.ID] = []

  init(_ knot: Knot, using random: inout SplitMix64) {
    people = (1...UInt8.random(in: 3...9, using: &random)).map(Given.person)
    units = (101...(101 + UInt8.random(in: 0...4, using: &random))).map(Given.id)
    makeTree(using: &random)
    tie(knot, using: &random)
  }

  var route: FeedbackRoute {
    FeedbackRoute(
      participationLeads: participationLeads, safeguardingLeads: safeguardingLeads,
      fallbacks: fallbacks,
      line: LineOfManagement(
        unitOf: unitOf, parentOf: parentOf, leadersOf: leadersOf, supervisorsOf: supervisorsOf))
  }

  private mutating func makeTree(using random: inout SplitMix64) {
    for (index, unit) in units.enumerated() {
      // Each below one before it, mostly.
      if index > 0 { parentOf[unit] = units[Int.random(in: 0..<index, using: &random)] }
      if chance(2, 3, &random) { leadersOf[unit] = [anybody(&random)] }
      if chance(1, 6, &random) { leadersOf[unit, default: []].insert(anybody(&random)) }
    }
    for person in people {
      if chance(4, 5, &random) { unitOf[person] = units.randomElement(using: &random) }
      if chance(1, 2, &random) { supervisorsOf[person] = [anybody(&random)] }
      if chance(1, 4, &random) { participationLeads.insert(person) }
      if chance(1, 5, &random) { safeguardingLeads.insert(person) }
      if chance(1, 5, &random) { fallbacks.append(person) }
    }
    fallbacks.shuffle(using: &random)
  }

  private mutating func tie(_ knot: Knot, using random: inout SplitMix64) {
    let (one, other) = (anybody(&random), anybody(&random))
    switch knot {
    case .none: break
    case .supervisionInACircle:
      for (index, person) in people.enumerated() {
        supervisorsOf[person] = [people[(index + 1) % people.count]]
      }
    case .unitsInACircle:
      for (index, unit) in units.enumerated() { parentOf[unit] = units[(index + 1) % units.count] }
    case .leadersAreLeads:
      participationLeads = leadersOf.values.reduce(into: []) { $0.formUnion($1) }
    case .aLeadSupervises, .coveredByALead:
      participationLeads = [one]
      supervisorsOf[other, default: []].insert(one)
    case .theirOwnLead:
      participationLeads = [one]
      safeguardingLeads = [one]
    case .fallbackInTheLine:
      (participationLeads, safeguardingLeads) = ([], [])
      fallbacks = [one, other] + fallbacks
      for unit in units { leadersOf[unit] = [one] }
    case .everybodyConcerned:
      for person in people { supervisorsOf[person] = Set(people) }
    case .nobodyHasAUnit: unitOf = [:]
    }
  }

  private func anybody(_ random: inout SplitMix64) -> Person.ID {
    people[Int.random(in: 0..<people.count, using: &random)]
  }

  private func chance(_ part: Int, _ whole: Int, _ random: inout SplitMix64) -> Bool {
    Int.random(in: 0..<whole, using: &random) < part
  }
}

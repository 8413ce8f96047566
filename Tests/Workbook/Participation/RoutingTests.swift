import Testing

@testable import Workbook

/// Feedback about a worker never reaches that worker or their line.
@Suite struct RoutingTests {
  @Test func `in twenty thousand organisations nobody concerned handles anything`() {
    let seed: UInt64 = 20_261_123
    var random = SplitMix64(seed: seed)
    let trees = 20_000
    var (questions, leaks, unhandled, wrongTurns, byFallback) = (0, 0, 0, 0, 0)
    for tree in 0..<trees {
      let knots = InventedOrganisation.Knot.allCases
      let organisation = InventedOrganisation(knots[tree % knots.count], using: &random)
      let above = AboveByEdges(organisation)
      let route = organisation.route
      for person in organisation.people.shuffled(using: &random).prefix(3) {
        questions += 1
        let handlers = route.handlers(about: person)
        func free(_ group: some Sequence<Person.ID>) -> [Person.ID] {
          group.filter { above.hasNothingToDo($0, with: person) }
        }
        if free(handlers).count != handlers.count { leaks += 1 }
        let participation = Set(free(organisation.participationLeads))
        let safeguarding = Set(free(organisation.safeguardingLeads))
        let fallback = Set(free(organisation.fallbacks).prefix(1))
        let expected = [participation, safeguarding, fallback].first { !$0.isEmpty } ?? []
        if handlers.isEmpty != expected.isEmpty { unhandled += 1 }
        if handlers != expected { wrongTurns += 1 }
        if !handlers.isEmpty, participation.isEmpty, safeguarding.isEmpty { byFallback += 1 }
      }
    }
    print("routing: \(trees) trees, \(questions) questions, \(leaks) leaks (seed \(seed))")
    #expect(leaks == 0, "seed \(seed)")
    #expect(unhandled == 0, "seed \(seed)")
    #expect(wrongTurns == 0, "seed \(seed)")
    #expect(byFallback > 1000, "the fallback is hardly tried")
  }

  @Test func `what is about nobody goes to both kinds of lead`() {
    var random = SplitMix64(seed: 7)
    let organisation = InventedOrganisation(.none, using: &random)
    #expect(
      organisation.route.handlers(about: nil)
        == organisation.participationLeads.union(organisation.safeguardingLeads))
  }

  private static func line(
    unitOf: [Person.ID: Team.ID] = [:], parentOf: [Team.ID: Team.ID] = [:],
    leadersOf: [Team.ID: Set<Person.ID>] = [:], supervisorsOf: [Person.ID: Set<Person.ID>] = [:]
  ) -> LineOfManagement {
    LineOfManagement(
      unitOf: unitOf, parentOf: parentOf, leadersOf: leadersOf, supervisorsOf: supervisorsOf)
  }

  @Test func `the line goes up through supervisors, their leaders and the units above`() {
    let (team, service): (Team.ID, Team.ID) = (Given.id(101), Given.id(102))
    let line = Self.line(
      unitOf: [Given.supervisor: team], parentOf: [team: service],
      leadersOf: [service: [Given.colleague]],
      supervisorsOf: [Given.supervisee: [Given.supervisor]])
    #expect(line.above(Given.supervisee) == [Given.supervisor, Given.colleague])
    #expect(!line.isUnconcerned(Given.colleague, about: Given.supervisee))
    #expect(line.isUnconcerned(Given.stranger, about: Given.supervisee))
  }

  @Test func `a leader has a line of their own though they work in no unit`() {
    let (team, service): (Team.ID, Team.ID) = (Given.id(101), Given.id(102))
    let line = Self.line(
      parentOf: [team: service],
      leadersOf: [team: [Given.supervisor], service: [Given.colleague]])
    #expect(line.above(Given.supervisor) == [Given.colleague])
  }

  @Test func `nobody judges their own boss`() {
    let line = Self.line(supervisorsOf: [Given.supervisee: [Given.supervisor]])
    #expect(!line.isUnconcerned(Given.supervisee, about: Given.supervisor))
  }

  @Test func `where every lead is concerned the first free fallback reads it, or nobody`() {
    let line = Self.line(supervisorsOf: [Given.supervisee: [Given.supervisor]])
    func handlers(_ fallbacks: [Person.ID]) -> Set<Person.ID> {
      FeedbackRoute(
        participationLeads: [Given.supervisor], safeguardingLeads: [Given.supervisee],
        fallbacks: fallbacks, line: line
      ).handlers(about: Given.supervisee)
    }
    #expect(handlers([Given.supervisor, Given.stranger, Given.colleague]) == [Given.stranger])
    #expect(handlers([Given.supervisor, Given.supervisee]).isEmpty)
  }
}

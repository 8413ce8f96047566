import Testing
import Workbook

@testable import Reports

@Suite struct GateTests {
  /// Who answered in each service of an organisation, and which of them are hidden.
  @Test(arguments: [
    (10, [12, 11, 6], [11, 6]), (10, [12, 6], [12, 6]), (10, [4, 3], [4, 3]),
    (10, [30, 9, 9, 14], [9, 9]), (10, [20, 3, 4, 15], [3, 4, 15]), (5, [4, 9], [4, 9]),
  ])
  func `the vectors of the domain hide what it says`(k: Int, answered: [Int], hidden: [Int]) {
    let authority = SketchedAuthority.services(answered)
    #expect(authority.hidden(k).subtracting([0]).sorted().map { answered[$0 - 1] } == hidden)
    let parentIsShown = answered.reduce(0, +) >= k
    #expect(authority.shown(k).contains(0) == parentIsShown)
  }

  @Test(arguments: [
    (10, [12, 11, 6], [11, 6]), (10, [10, 10], []), (10, [30, 10, 9], [10, 9]),
  ])
  func `figures from records need people, and not that more could have answered`(
    k: Int, people: [Int], hidden: [Int]
  ) throws {
    let authority = SketchedAuthority.services(people)
    let gate = DisclosureGate(smallestGroup: try #require(SmallestGroup(k)))
    let shown = gate.shown(
      in: authority.tree, authority.direct.mapValues { PeopleRecorded($0.answered) })
    let left = people.indices.filter { !shown.contains(SketchedAuthority.id($0 + 1)) }
    #expect(left.map { people[$0] } == hidden)
  }

  @Test func `ten of ten are hidden, because showing them would say that all of them answered`() {
    var authority = SketchedAuthority()
    let organisation = authority.add(.organisation, answered: 0)
    let all = authority.add(.service, in: organisation, answered: 10, couldAnswer: 10)
    let most = authority.add(.service, in: organisation, answered: 10, couldAnswer: 11)
    let large = authority.add(.service, in: organisation, answered: 50, couldAnswer: 60)
    // The full ten would be alone among the hidden, so another goes with them.
    #expect(authority.hidden(10) == [all, most])
    #expect(authority.shown(10) == [organisation, large])
  }

  @Test func `what is left over is never ten people of whom all answered`() {
    var authority = SketchedAuthority()
    let organisation = authority.add(.organisation, answered: 0)
    authority.add(.service, in: organisation, answered: 6, couldAnswer: 6)
    authority.add(.service, in: organisation, answered: 4, couldAnswer: 4)
    authority.add(.service, in: organisation, answered: 20, couldAnswer: 25)
    let largest = authority.add(.service, in: organisation, answered: 30, couldAnswer: 30)
    #expect(authority.shown(10) == [organisation, largest])
  }

  @Test func `people who belong to a service itself are a hidden group beside its teams`() {
    var authority = SketchedAuthority()
    let organisation = authority.add(.organisation, answered: 0)
    let service = authority.add(.service, in: organisation, answered: 2)
    let small = authority.add(.team, in: service, answered: 12)
    let large = authority.add(.team, in: service, answered: 20)
    let other = authority.add(.service, in: organisation, answered: 30)
    // The two could be had by subtracting both teams from their service.
    #expect(authority.hidden(10) == [small])
    #expect(authority.shown(10) == [organisation, service, large, other])
  }

  @Test func `a service without teams is a group like any other`() {
    let authority = SketchedAuthority.services([20, 30])
    #expect(authority.shown(10) == [0, 1, 2])
  }

  @Test func `when a service is hidden with all its teams shown, one of them is hidden as well`() {
    var authority = SketchedAuthority()
    let organisation = authority.add(.organisation, answered: 1)
    let service = authority.add(.service, in: organisation, answered: 0)
    let smaller = authority.add(.team, in: service, answered: 12)
    let larger = authority.add(.team, in: service, answered: 14)
    let other = authority.add(.service, in: organisation, answered: 40)
    // The chief alone would be left over. Hiding the service changes nothing while both teams add
    // up to it.
    #expect(authority.hidden(10) == [service, smaller])
    #expect(authority.shown(10) == [organisation, larger, other])
  }

  @Test func `what a hidden service leaves over protects the small group above it`() {
    var authority = SketchedAuthority()
    let organisation = authority.add(.organisation, answered: 6)
    let service = authority.add(.service, in: organisation, answered: 0)
    let small = authority.add(.team, in: service, answered: 5)
    let first = authority.add(.team, in: service, answered: 20)
    let second = authority.add(.team, in: service, answered: 15)
    let other = authority.add(.service, in: organisation, answered: 60)
    // 6 and 5 together are enough: no team of ten or more has to go.
    #expect(authority.hidden(10) == [service, small])
    #expect(authority.shown(10) == [organisation, first, second, other])
  }

  @Test
  func `two services with one small team each do not protect each other while both are shown`() {
    var authority = SketchedAuthority()
    let organisation = authority.add(.organisation, answered: 0)
    var hidden: Set<Int> = []
    for _ in 0..<2 {
      let service = authority.add(.service, in: organisation, answered: 0)
      hidden.insert(authority.add(.team, in: service, answered: 8))
      hidden.insert(authority.add(.team, in: service, answered: 12))
      authority.add(.team, in: service, answered: 30)
    }
    #expect(authority.hidden(10) == hidden)
  }

  @Test func `a team in which nobody answered is not given away either`() {
    var authority = SketchedAuthority()
    let organisation = authority.add(.organisation, answered: 0)
    let silent = authority.add(.service, in: organisation, answered: 0, couldAnswer: 7)
    let small = authority.add(.service, in: organisation, answered: 15)
    authority.add(.service, in: organisation, answered: 30)
    #expect(authority.hidden(10) == [silent, small])
  }

  @Test func `units with the same people are shown together or hidden together`() {
    var authority = SketchedAuthority()
    let organisation = authority.add(.organisation, answered: 0)
    let service = authority.add(.service, in: organisation, answered: 0)
    let onlyTeam = authority.add(.team, in: service, answered: 12)
    let empty = authority.add(.team, in: service, answered: 0)
    let other = authority.add(.service, in: organisation, answered: 30)
    #expect(authority.shown(10) == [organisation, service, onlyTeam, other])
    #expect(authority.hidden(10) == [empty])
    let small = authority.add(.service, in: organisation, answered: 3)
    #expect(authority.hidden(10) == [service, onlyTeam, empty, small])
  }

  @Test func `of two alike the one with the lower id is hidden`() {
    var authority = SketchedAuthority()
    let organisation = authority.add(.organisation, answered: 0)
    let first = authority.add(.service, in: organisation, answered: 12)
    let second = authority.add(.service, in: organisation, answered: 12)
    let small = authority.add(.service, in: organisation, answered: 4)
    #expect(authority.hidden(10) == [first, small])
    #expect(authority.shown(10) == [organisation, second])
  }

  @Test func `of two alike the deeper is hidden, so that its service is not worked out from it`() {
    var authority = SketchedAuthority()
    let organisation = authority.add(.organisation, answered: 0)
    let service = authority.add(.service, in: organisation, answered: 0)
    let small = authority.add(.service, in: organisation, answered: 4)
    let alike = authority.add(.service, in: organisation, answered: 12)
    let onlyTeam = authority.add(.team, in: service, answered: 12)
    #expect(authority.hidden(10) == [service, onlyTeam, small])
    #expect(authority.shown(10) == [organisation, alike])
  }

  @Test func `nobody at all, or nothing but unknown units, shows nothing`() {
    #expect(SketchedAuthority().shown(10).isEmpty)
    let gate = DisclosureGate(smallestGroup: .standard)
    let unknown = [SketchedAuthority.id(9): HeadCount(answered: 50, couldAnswer: 60)]
    #expect(gate.shown(in: SketchedAuthority.services([]).tree, unknown).isEmpty)
  }

  @Test func `every root is protected by itself`() {
    var authority = SketchedAuthority()
    let first = authority.add(.organisation, answered: 0)
    let large = authority.add(.service, in: first, answered: 30)
    let alone = authority.add(.service, answered: 9)
    let stray = authority.add(.team, answered: 14)
    #expect(authority.shown(10) == [first, large, stray])
    #expect(authority.hidden(10) == [alone])
  }
}

import ReportDocument
import Statistics
import Testing
import Workbook

@testable import Reports

@Suite struct OrderTests {
  @Test func `the order of practitioners and rows changes not one byte`() throws {
    for seed in UInt64(1)...6 {
      let authority = InventedAuthority(practitioners: 45, effect: 0.2, seed: seed)
      let records = authority.records()
      let first = try HandMade.report(records, days: authority.days, today: authority.today)
      let second = try HandMade.report(
        shuffled(records, seed), days: authority.days, today: authority.today)
      #expect(
        try first.document().canonicalBytes() == second.document().canonicalBytes(), "seed \(seed)")
      #expect(first.rows(salt: 7) == second.rows(salt: 7), "seed \(seed)")
    }
  }

  @Test func `the same records give the same bytes again`() throws {
    let records = HandMade.authority(auditsOfEach: Array(repeating: 3, count: 12)).records
    #expect(
      try HandMade.report(records).document().canonicalBytes()
        == HandMade.report(records).document().canonicalBytes())
  }

  private func shuffled(_ records: LinkRecords, _ seed: UInt64) -> LinkRecords {
    var random = SplitMix64(seed: seed)
    var people = Array(records.practitioners.indices)
    random.shuffle(&people)
    var assessments = Array(records.assessments.indices)
    random.shuffle(&assessments)
    // Old position to new.
    let person = inverse(people)
    let place = inverse(assessments)

    var other = LinkRecords()
    other.practitioners = people.map { records.practitioners[$0] }
    other.assessments = assessments.map { records.assessments[$0] }
    other.sessions = records.sessions
    other.discussions = records.discussions
    other.audits = records.audits
    other.actions = records.actions
    other.absences = records.absences
    for index in other.assessments.indices {
      move(&other.assessments[index].practitioner, person)
    }
    for index in other.sessions.indices { move(&other.sessions[index].practitioner, person) }
    for index in other.discussions.indices {
      move(&other.discussions[index].practitioner, person)
      if let named = other.discussions[index].assessment {
        other.discussions[index].assessment = place[Int(named)]
      }
    }
    for index in other.audits.indices { move(&other.audits[index].assessment, place) }
    for index in other.actions.indices { move(&other.actions[index].practitioner, person) }
    for index in other.absences.indices { move(&other.absences[index].practitioner, person) }
    random.shuffle(&other.sessions)
    random.shuffle(&other.discussions)
    random.shuffle(&other.audits)
    random.shuffle(&other.actions)
    random.shuffle(&other.absences)
    return other
  }

  private func move(_ position: inout Int32, _ to: [Int32]) { position = to[Int(position)] }

  private func inverse(_ order: [Int]) -> [Int32] {
    var inverse = [Int32](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { inverse[old] = Int32(new) }
    return inverse
  }
}

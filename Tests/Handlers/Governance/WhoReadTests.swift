import Foundation
import Testing
import Workbook
import WorkbookProtocol

/// What somebody is told of who read or changed what is recorded about them.
@Suite struct WhoReadTests {
  private let readings: Readings
  private var people: TestAuthority.People { readings.people }
  private var service: TestService { readings.service }

  init() async throws {
    readings = try await Readings()
  }

  private func mine(_ params: RecordsWhoRead.Params = .init()) async throws -> [Wire.AccessEntry] {
    try await readings.whoRead(as: people.practitioner, params)
  }

  @Test func `my supervisor, a safeguarding lead with a reason and an auditor stand in it`()
    async throws
  {
    let (session, assessment) = (
      readings.authority.sessions.individual, readings.authority.assessments.own
    )
    try await service.call(SupervisionGet.self, .init(id: session), as: people.supervisor)
    try await service.call(
      SupervisionGet.self, .init(id: session, reason: "A concern about LS-1"),
      as: people.safeguardingLead)
    try await service.call(AssessmentsGet.self, .init(id: assessment), as: people.auditor)
    let entries = try await mine()
    let newest = Array(entries.prefix(3))
    #expect(
      newest.map(\.by?.id)
        == [people.auditor, people.safeguardingLead, people.supervisor].map(\.description))
    #expect(newest.map(\.role) == [.qualityAuditor, .safeguardingLead, nil])
    #expect(newest.map(\.asWhat) == ["quality auditor", "safeguarding lead", "supervisor"])
    #expect(newest.map(\.reason) == [nil, "A concern about LS-1", nil])
    #expect(newest.map(\.kind) == ["assessment", "session", "session"])
    #expect(newest.map(\.record) == [assessment, session, session])
    for entry in newest {
      #expect(entry.direction == .read && entry.at == service.clock.now.description)
      #expect(entry.about == nil && entry.number == nil && entry.aboutYoungPerson == nil)
    }
    #expect(entries.contains { $0.direction == .changed && $0.method == "supervision.record" })
    let summaries = Registry.namespaces.flatMap(\.methods).map(\.summary)
    #expect(entries.allSatisfy { summaries.contains($0.what) })
  }

  @Test func `what I did myself is there only if I ask, and reading the list adds nothing`()
    async throws
  {
    let supervisor = people.supervisor
    #expect(
      !(try await readings.whoRead(as: supervisor)).contains {
        $0.by?.id == supervisor.description
      })
    let all = try await readings.whoRead(as: supervisor, .init(mine: true))
    #expect(all.contains { $0.by?.id == supervisor.description })
    #expect(try await readings.whoRead(as: supervisor, .init(mine: true)) == all)
  }

  @Test func `a day begins and ends at midnight of the clock, also when the clocks change`()
    async throws
  {
    // Summer time begins at 01:00 UTC on 29 March 2026.
    let times = [
      "2026-03-28T23:59:59Z", "2026-03-29T00:00:00Z", "2026-03-29T22:59:59Z",
      "2026-03-29T23:00:00Z",
    ]
    for time in times {
      service.clock.move(
        milliseconds: instant(time).milliseconds - service.clock.now.milliseconds)
      try await readings.readPractitioner()
    }
    let day = "2026-03-29"
    #expect(try await mine(.init(from: day, until: day)).map(\.at) == [times[2], times[1]])
    #expect(try await mine(.init(from: day)).map(\.at) == [times[3], times[2], times[1]])
    #expect(
      try await mine(.init(until: day)).prefix(3).map(\.at) == [times[2], times[1], times[0]])
    let refusal = try await service.refusal(
      of: RecordsWhoRead.self, .init(from: "2026-03-30", until: day), as: people.practitioner)
    #expect(refusal.pointers == ["/until"])
  }

  @Test func `a cursor is good for the one it was made for`() async throws {
    for _ in 0..<3 { try await readings.readPractitioner() }
    let page = try await service.call(
      RecordsWhoRead.self, .init(limit: 2), as: people.practitioner)
    let cursor = try #require(page.nextCursor)
    let refusal = try await service.refusal(
      of: RecordsWhoRead.self, .init(cursor: cursor, limit: 2), as: people.supervisor)
    #expect(refusal.code == ErrorCode.cursorInvalid.code)
  }
}

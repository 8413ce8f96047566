import Foundation
import Testing
import Workbook
import WorkbookProtocol

/// What the person concerned is not shown, and that nothing tells them so.
@Suite struct HiddenAccessTests {
  private let readings: Readings
  private var people: TestAuthority.People { readings.people }
  private var service: TestService { readings.service }

  init() async throws {
    readings = try await Readings()
  }

  private func mine() async throws -> [Wire.AccessEntry] {
    try await readings.whoRead(as: people.practitioner, .init(limit: 200))
  }

  @Test func `a concern about me is noted for me, and I do not see that`() async throws {
    let before = try await mine()
    let concern = try await readings.raiseConcern(
      about: people.practitioner, by: people.supervisor)
    try await service.call(
      SafeguardingGet.self, .init(id: concern), as: people.safeguardingLead)
    #expect(try await mine() == before)
    let log = try await readings.log(person: people.practitioner)
    let noted = log.filter { $0.record == concern }
    #expect(noted.map(\.method) == ["safeguarding.get", "safeguarding.raise"])
    #expect(noted.map(\.direction) == [.read, .changed])
    #expect(noted.allSatisfy { $0.kind == "concern" })
  }

  @Test func `information governance sees no concern about themself either`() async throws {
    let me = people.informationGovernance
    let concern = try await readings.raiseConcern(about: me, by: people.supervisor)
    for log in [
      try await readings.log(person: me), try await readings.log(),
      try await readings.log(by: people.supervisor), try await readings.whoRead(as: me),
    ] {
      #expect(!log.contains { $0.record == concern })
    }
    let others = try await readings.raiseConcern(about: people.leader, by: people.supervisor)
    #expect(try await readings.log().filter { $0.record == others }.count == 2)
  }

  @Test func `who is no longer said to be concerned has that noted too`() async throws {
    let id = try await readings.raiseConcern(about: people.practitioner, by: people.supervisor)
    try await service.call(
      SafeguardingUpdate.self,
      .init(
        id: id,
        concern: .init(
          noticedAt: "2026-03-02T08:50:00Z", exactWords: "“They shout.”", immediateDanger: false,
          notReportedBecause: "Ringing now.", aboutWorker: people.otherPractitioner.description),
        ifRevision: 1, idempotencyKey: service.key()), as: people.safeguardingLead)
    for worker in [people.practitioner, people.otherPractitioner] {
      let log = try await readings.log(person: worker)
      #expect(log.contains { $0.method == "safeguarding.update" && $0.record == id })
    }
  }

  @Test(arguments: [true, false])
  func `an emergency reading is hidden while its notice is held back, and then shown`(
    forWorker: Bool
  ) async throws {
    let broken = try await readings.breakGlass(
      for: forWorker ? .worker(people.practitioner) : .youngPerson(child("LS-1")))
    service.clock.move(minutes: 59)
    try await service.call(
      SupervisionGet.self, .init(id: readings.authority.sessions.individual),
      as: people.otherPractitioner)
    let reader = people.otherPractitioner.description
    let shown = try await mine()
    #expect(shown.filter { $0.by?.id == reader }.count == (forWorker ? 2 : 1))

    try await readings.holdNotice(of: broken, as: people.safeguardingLead, revision: 1)
    #expect(try await mine() == shown, "one alone holds nothing back, and is not told of")
    try await readings.holdNotice(of: broken, as: people.informationGovernance, revision: 2)
    #expect(try await mine() == shown.filter { $0.by?.id != reader })
    try await service.call(
      GovernanceListBreakGlass.self, .init(), as: people.informationGovernance)
    #expect(try await mine() == shown.filter { $0.by?.id != reader })

    service.clock.move(days: 28)
    #expect(try await mine() == shown.filter { $0.by?.id != reader })
    service.clock.move(days: 1)
    let later = try await mine()
    #expect(later.filter { $0.by?.id == reader } == shown.filter { $0.by?.id == reader })
    #expect(!later.contains { $0.method == "governance.holdNotice" })
  }

  @Test func `while it is held back others in the same session do not learn of it either`()
    async throws
  {
    let before = try await readings.whoRead(as: people.supervisor)
    let broken = try await readings.breakGlass(for: .worker(people.practitioner))
    try await service.call(
      SupervisionGet.self, .init(id: readings.authority.sessions.individual),
      as: people.otherPractitioner)
    #expect(try await readings.whoRead(as: people.supervisor).count == before.count + 1)
    try await readings.holdNotice(of: broken, as: people.safeguardingLead, revision: 1)
    try await readings.holdNotice(of: broken, as: people.informationGovernance, revision: 2)
    #expect(try await readings.whoRead(as: people.supervisor) == before)
    // Whoever looks into the log for it warns nobody by that.
    let mine = try await mine()
    _ = try await readings.log(person: people.practitioner)
    #expect(try await self.mine() == mine)
    #expect(
      try await readings.log(by: people.otherPractitioner).contains {
        $0.about?.id == people.supervisor.description
      })
  }

  @Test func `why somebody looked into the log is told to nobody who stands in it`() async throws {
    _ = try await readings.log(person: people.practitioner)
    let looked = try #require(try await mine().first { $0.method == "governance.accessLog" })
    #expect(looked.reason == nil)
    let kept = try await readings.log(person: people.practitioner)
    #expect(kept.contains { $0.method == "governance.accessLog" && $0.reason != nil })
  }

  @Test func `a hold on my records is in the log and not in my list`() async throws {
    let before = try await mine()
    let officer = people.informationGovernance
    let hold = try await service.call(
      GovernanceSetHold.self,
      .init(
        reason: "A claim was announced", idempotencyKey: service.key(),
        person: people.practitioner.description), as: officer)
    try await service.call(GovernanceListHolds.self, .init(), as: officer)
    try await service.call(
      GovernanceEndHold.self,
      .init(
        reason: "It was settled", id: hold.id, ifRevision: hold.revision,
        idempotencyKey: service.key()), as: officer)
    #expect(try await mine() == before)
    let log = try await readings.log(person: people.practitioner)
    for method in ["governance.setHold", "governance.listHolds", "governance.endHold"] {
      #expect(log.contains { $0.method == method && $0.record == hold.id })
    }
  }

  @Test func `pages stay full, and two workers' lists differ in nothing but what is hidden`()
    async throws
  {
    let other = try await Readings()
    for number in 0..<7 {
      for place in [readings, other] {
        try await place.readPractitioner(because: "Request \(number)")
      }
      for _ in 0...number {
        let concern = try await readings.raiseConcern(
          about: people.practitioner, by: people.supervisor)
        try await service.call(
          SafeguardingGet.self, .init(id: concern), as: people.safeguardingLead)
      }
    }
    let (one, two) = (try await pages(of: readings), try await pages(of: other))
    #expect(one == two)
    #expect(one.dropLast().allSatisfy { $0.count == 3 })
    #expect(one.flatMap(\.self) == (try await mine()))
    let text = String(decoding: try JSONEncoder().encode(one), as: UTF8.self)
    #expect(!text.contains("safeguarding") && !text.contains("number"))
  }

  private func pages(of place: Readings) async throws -> [[Wire.AccessEntry]] {
    var pages: [[Wire.AccessEntry]] = []
    var cursor: String?
    repeat {
      let page = try await place.service.call(
        RecordsWhoRead.self, .init(cursor: cursor, limit: 3), as: place.people.practitioner)
      pages.append(page.items)
      cursor = page.nextCursor
    } while cursor != nil
    return pages
  }
}

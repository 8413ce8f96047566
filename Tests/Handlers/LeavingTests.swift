import Handlers
import Storage
import Testing
import Workbook
import WorkbookProtocol

/// Accounts do not outlive a job.
@Suite struct LeavingTests {
  private let authority: TestAuthority
  private let door: FrontDoor
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }

  init() async throws {
    authority = try await TestAuthority()
    door = FrontDoor(service: authority.service, administrator: authority.people.administrator)
  }

  private func leave(_ last: Day, atOnce: Bool? = nil) async throws {
    _ = try await service.call(
      PeopleLeave.self,
      .init(
        id: people.supervisor.description, left: last.description, ifRevision: 1,
        idempotencyKey: service.key(), atOnce: atOnce), as: people.administrator)
  }

  private struct WaysIn {
    let app: FrontDoor.App
    let browser: Visit
    let token: Visit
  }

  private func waysIn() async throws -> WaysIn {
    let app = try await door.settle(people.supervisor, "rowan", "five green lanterns")
    return WaysIn(
      app: app,
      browser: try await door.browser("rowan", "five green lanterns", app, authority.clock),
      token: Visit(bearer: try await door.token(of: people.supervisor)))
  }

  private func grants() async throws -> [RoleGrant] {
    let supervisor = people.supervisor
    return try await service.store.read { try $0.roleGrants(of: supervisor).map(\.value) }
  }

  @Test func `who leaves at once is out before the answer, by every way there was`() async throws {
    let ways = try await waysIn()
    let today = authority.clock.today
    try await leave(today, atOnce: true)
    #expect(try await door.isRefused(ways.browser))
    #expect(try await door.isRefused(ways.token))
    _ = try await door.refused(
      "rowan", "five green lanterns", ways.app.code(at: authority.clock.now))
    #expect(try await grants().allSatisfy { !$0.holds(on: today) })
  }

  @Test func `who leaves with the day is in until midnight and out after it`() async throws {
    let ways = try await waysIn()
    try await leave(authority.clock.today)
    #expect(try await !door.isRefused(ways.browser))
    #expect(try await !door.isRefused(ways.token))
    let tokens = try await service.store.read { [people] in try $0.tokens(of: people.supervisor) }
    let midnight = LondonTime.instant(
      on: authority.clock.today.adding(days: 1), minutesPastMidnight: 0)
    #expect(tokens.allSatisfy { $0.revoked != nil || $0.expires <= midnight })
    authority.clock.move(days: 1)
    #expect(try await door.isRefused(ways.browser))
    #expect(try await door.isRefused(ways.token))
    _ = try await door.refused(
      "rowan", "five green lanterns", ways.app.code(at: authority.clock.now))
  }

  @Test func `a last day in the past ends all of it now`() async throws {
    let ways = try await waysIn()
    try await leave(authority.clock.today.adding(days: -1))
    #expect(try await door.isRefused(ways.browser))
    #expect(try await door.isRefused(ways.token))
  }

  @Test func `at once goes with no day to come`() async throws {
    let refusal = try await service.refusal(
      of: PeopleLeave.self,
      .init(
        id: people.supervisor.description,
        left: authority.clock.today.adding(days: 1).description, ifRevision: 1,
        idempotencyKey: service.key(), atOnce: true), as: people.administrator)
    #expect(refusal.code == ErrorCode.ruleViolated.code)
  }
}

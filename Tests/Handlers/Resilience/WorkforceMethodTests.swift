import Foundation
import Handlers
import JSONRPC
import Testing
import Workbook
import WorkbookProtocol

@Suite struct WorkforceMethodTests {
  private let authority: TestAuthority
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }
  private let quarter = Wire.ReportingPeriod(from: "2025-10-01", until: "2025-12-31")

  init() async throws {
    authority = try await TestAuthority()
  }

  private func report(_ scope: Team.ID?, as person: Person.ID) async throws -> Wire.ReportDocument {
    try await service.call(
      ReportsWorkforce.self, .init(period: quarter, scope: scope?.description), as: person)
  }

  @Test func `a quarter is released once, and nothing that follows changes it`() async throws {
    let before = try await report(nil, as: people.leader)
    try await service.call(
      PolicySetDisclosure.self,
      .init(smallestGroup: 5, reason: "To see more", idempotencyKey: service.key()),
      as: people.informationGovernance)
    service.clock.move(days: 40)
    let after = try await report(nil, as: people.leader)
    #expect(after.sections == before.sections && after.suppressionNotes == before.suppressionNotes)
  }

  @Test func `a unit that is younger than the figures is refused in words`() async throws {
    _ = try await report(nil, as: people.leader)
    let added = try await service.call(
      TeamsAdd.self,
      .init(
        name: "New team", level: .team, idempotencyKey: service.key(),
        parent: authority.units.service.description), as: people.administrator)
    let refusal = try await service.refusal(
      of: ReportsWorkforce.self, .init(period: quarter, scope: added.id), as: people.leader)
    #expect(refusal.code == ErrorCode.ruleViolated.code && refusal.pointers == ["/scope"])
    #expect(refusal.data.detail.hasPrefix("This unit did not exist when the figures of October"))
  }

  @Test(arguments: ["9999-10-01", "0001-01-01", "1800-01-01", "2026-02-01"])
  func `what is no quarter, or of no year of ours, is refused`(from: String) async throws {
    let until = [
      "9999-10-01": "9999-12-31", "0001-01-01": "0001-03-31", "1800-01-01": "1800-03-31",
    ]
    let period = Wire.ReportingPeriod(from: from, until: until[from] ?? "2026-04-30")
    for code in [
      try await service.refusal(
        of: ReportsWorkforce.self, .init(period: period), as: people.leader
      ).code,
      try await service.refusal(
        of: ReportsAssessmentLink.self, .init(period: period), as: people.auditor
      ).code,
      try await service.refusal(
        of: PromisesAdd.self,
        .init(
          unit: authority.units.harbour.description, quarter: period, text: "A promise",
          owner: people.leader.description, due: "2026-09-01", idempotencyKey: service.key()),
        as: people.leader
      ).code,
    ] {
      #expect(code == ErrorCode.invalidParams.code)
    }
  }

  @Test func `nothing had been recorded before the authority began`() async throws {
    let refusal = try await service.refusal(
      of: ReportsWorkforce.self,
      .init(period: .init(from: "2019-01-01", until: "2019-03-31")), as: people.leader)
    #expect(
      refusal.data.detail == "Nothing had been recorded here by the end of January to March 2019.")
  }
}

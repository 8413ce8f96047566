import Foundation
import Testing
import Workbook
import WorkbookProtocol

@testable import Handlers
@testable import Storage

/// The access log as information governance reads and checks it.
@Suite struct ReadAccessLogTests {
  private let readings: Readings
  private var people: TestAuthority.People { readings.people }
  private var service: TestService { readings.service }

  init() async throws {
    readings = try await Readings()
  }

  @Test func `a young person's rows are found by the reference, which no row repeats`() async throws
  {
    let log = try await readings.log(youngPerson: "ls-1")
    #expect(!log.isEmpty)
    #expect(log.allSatisfy { $0.aboutYoungPerson == true && $0.about == nil })
    let numbers = try log.map { try #require($0.number) }
    #expect(numbers == numbers.sorted(by: >) && Set(numbers).count == numbers.count)
    let text = String(decoding: try JSONEncoder().encode(log), as: UTF8.self)
    #expect(!text.contains("LS-1"))
    #expect(try await readings.log(youngPerson: "LS-404").isEmpty)
  }

  @Test func `it can be asked for what one person read or changed`() async throws {
    let log = try await readings.log(by: people.supervisor)
    #expect(!log.isEmpty && log.allSatisfy { $0.by?.id == people.supervisor.description })
    let both = try await readings.log(person: people.practitioner, by: people.supervisor)
    #expect(both == log.filter { $0.about?.id == people.practitioner.description })
    #expect(!both.isEmpty)
  }

  @Test func `it is asked about a person or a young person, not about both`() async throws {
    let refusal = try await service.refusal(
      of: GovernanceAccessLog.self,
      .init(
        reason: "A request was made", person: people.practitioner.description, youngPerson: "LS-1"),
      as: people.informationGovernance)
    #expect(refusal.pointers == ["/person"])
  }

  @Test func `that it was read stands in it with the reason, also when nothing was found`()
    async throws
  {
    _ = try await readings.log(person: people.practitioner)
    let row = try #require(try await readings.log(person: people.practitioner).first)
    #expect(row.method == "governance.accessLog" && row.reason == "A request was made")
    #expect(row.role == .informationGovernance)
    #expect(try await readings.log(by: people.leader).isEmpty)
    let own = try await readings.whoRead(as: people.leader)
    #expect(own.first?.method == "governance.accessLog")
    let refusal = try await service.refusal(
      of: GovernanceAccessLog.self, .init(reason: "             "),
      as: people.informationGovernance)
    #expect(refusal.pointers == ["/reason"])
  }

  @Test func `the whole of it is read page by page`() async throws {
    let whole = try await readings.log()
    var (rows, cursor): ([Wire.AccessEntry], String?) = ([], nil)
    repeat {
      let page = try await service.call(
        GovernanceAccessLog.self,
        .init(reason: "A request was made", until: "2026-03-02", cursor: cursor, limit: 7),
        as: people.informationGovernance)
      rows += page.items
      cursor = page.nextCursor
    } while cursor != nil
    // The readings themselves are rows, too.
    let since = try #require(whole.first?.number)
    #expect(rows.filter { $0.number ?? 0 <= since } == whole)
  }

  @Test func `a log that is as it was written is found sound, whole or since it was signed`()
    async throws
  {
    let newest = try #require(try await readings.log().first?.number)
    for whole in [true, false] {
      let verdict = try await service.call(
        GovernanceVerifyLog.self, .init(whole: whole), as: people.informationGovernance)
      #expect(verdict.sound && verdict.firstBadRow == nil)
      // On a slow machine a minute may have passed, and rows may have been signed.
      #expect(verdict.rows == verdict.untilRow - verdict.fromRow + 1)
      #expect(!whole || verdict.fromRow == 1)
      #expect(verdict.untilRow > newest)
      #expect(verdict.finding.hasPrefix("Every row that was checked is as it was written."))
    }
    let refusal = try await service.refusal(
      of: GovernanceVerifyLog.self, .init(), as: people.safeguardingLead)
    #expect(refusal.code == ErrorCode.forbidden.code)
    #expect(service.store.troubles.isEmpty)
  }

  @Test func `what is wrong with the log is said with its row and what to do`() {
    let fault = LogFault(firstBadRow: 2, kind: .altered)
    let verdict = Wire.LogVerdict(
      LogVerdict(fromRow: 1, untilRow: 9, rows: 1, signed: nil, fault: fault))
    #expect(!verdict.sound && verdict.firstBadRow == 2 && verdict.signedRow == nil)
    #expect(verdict.finding.hasPrefix("Row 2 of the access log is not as it was written. "))
    #expect(verdict.finding.count <= 500)
  }
}

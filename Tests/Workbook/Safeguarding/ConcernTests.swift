import Testing

@testable import Workbook

@Suite struct ConcernTests {
  private static let now = "2026-03-02T10:00:00Z"

  private static func entry() throws -> ConcernEntry {
    ConcernEntry(
      noticedAt: try Given.instant(now), noticedBy: Given.supervisee,
      exactWords: try Given.words("“he waits at the gate” 😟"), immediateDanger: true)
  }

  private static func report(at: String) throws -> ConcernReport {
    ConcernReport(
      to: .police, at: try Given.instant(at), by: try Given.words("The youth worker"),
      reference: nil)
  }

  private static func broken(_ entry: ConcernEntry) throws -> [String] {
    entry.rulesBroken(at: try Given.instant(now)).pointers
  }

  @Test func `it says to whom it was reported or why not yet, and nobody has to approve`() throws {
    var entry = try Self.entry()
    #expect(try Self.broken(entry) == ["/report"])
    var waiting = entry
    waiting.notReportedBecause = try Given.words("I am ringing now")
    #expect(try Self.broken(waiting).isEmpty)
    entry.report = try Self.report(at: Self.now)
    #expect(try Self.broken(entry).isEmpty)
  }

  @Test func `in danger it says to call first and write afterwards`() throws {
    let broken = try Self.entry().rulesBroken(at: try Given.instant(Self.now))
    #expect(broken.message(at: "/report")?.contains("999 first") == true)
  }

  @Test func `nothing was noticed, reported or told in the future`() throws {
    var entry = try Self.entry()
    let later = "2026-03-02T10:00:00.001Z"
    entry.noticedAt = try Given.instant(later)
    entry.report = try Self.report(at: later)
    entry.designatedOfficerToldAt = try Given.instant(later)
    #expect(
      try Self.broken(entry) == ["/noticedAt", "/report/at", "/designatedOfficerToldAt"])
  }
}

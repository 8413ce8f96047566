import Testing

@testable import Workbook

@Suite struct PeerResearchGateTests {
  private static func activity(starts: String = "2026-03-02") throws -> ActivityEntry {
    var entry = ActivityEntry(
      title: try Given.words("What helps after school"), purpose: try Given.words("To find out"),
      stage: .explore, mode: .youngPeopleStartedSharedDecision, influenceHopedFor: .oneService,
      starts: try Given.day(starts))
    entry.peerResearch = [.wroteQuestions]
    return entry
  }

  private static func gate(
    without missing: PeerResearchGate.Condition? = nil, on day: String = "2026-02-20"
  ) throws -> PeerResearchGate {
    let evidence = PeerResearchGate.Evidence(
      text: try Given.words("Two afternoons"), on: try Given.day(day))
    return PeerResearchGate(
      Dictionary(
        uniqueKeysWithValues: PeerResearchGate.Condition.allCases.filter { $0 != missing }
          .map { ($0, evidence) }))
  }

  private static func broken(_ entry: ActivityEntry, on day: String = "2026-03-02") throws
    -> [String]
  {
    entry.rulesBroken(on: try Given.day(day)).pointers
  }

  @Test(arguments: PeerResearchGate.Condition.allCases)
  func `one condition missing keeps the gate shut and is named`(
    _ condition: PeerResearchGate.Condition
  ) throws {
    var entry = try Self.activity()
    entry.peerResearchGate = try Self.gate(without: condition)
    let broken = entry.rulesBroken(on: try Given.day("2026-03-02"))
    #expect(broken.pointers == ["/peerResearchGate"])
    for other in PeerResearchGate.Condition.allCases {
      #expect(broken.first?.message.contains(other.inWords) == (other == condition))
    }
    entry.peerResearchGate = try Self.gate()
    #expect(try Self.broken(entry).isEmpty)
  }

  @Test func `evidence of tomorrow is none today, and no evidence names all four`() throws {
    var entry = try Self.activity()
    entry.peerResearchGate = try Self.gate(on: "2026-03-03")
    #expect(try Self.broken(entry) == ["/peerResearchGate"])
    #expect(try Self.broken(entry, on: "2026-03-03").isEmpty)
    #expect(
      PeerResearchGate([:]).missing(on: try Given.day("2026-03-02"))
        == PeerResearchGate.Condition.allCases)
  }

  @Test func `what is only planned may still wait for its evidence`() throws {
    let entry = try Self.activity()
    #expect(try Self.broken(entry, on: "2026-03-01").isEmpty)
    #expect(try Self.broken(entry) == ["/peerResearchGate"])
  }

  @Test func `an activity without peer research needs no gate`() throws {
    var entry = try Self.activity()
    entry.peerResearch = []
    #expect(try Self.broken(entry).isEmpty)
  }

  @Test func `it ends after it starts, and a change lies in the past`() throws {
    var entry = try Self.activity()
    entry.peerResearch = []
    entry.ends = try Given.day("2026-03-01")
    entry.changes = try ["2026-03-02", "2026-03-03"].map {
      ActivityChange(
        what: try Given.words("A door that opens later"), decidedBy: try Given.words("The service"),
        on: try Given.day($0))
    }
    #expect(try Self.broken(entry) == ["/ends", "/changes/1/on"])
    entry.ends = entry.starts
    #expect(try Self.broken(entry, on: "2026-03-03").isEmpty)
  }

  @Test func `each question of the self-check is answered once`() throws {
    var entry = try Self.activity(starts: "2026-04-01")
    let answer = SelfCheckAnswer(
      question: .spaceCouldStop, answer: .partly, evidence: try Given.words("Said at the start"))
    entry.selfCheck = [answer, answer]
    #expect(try Self.broken(entry) == ["/selfCheck/1/question"])
  }
}

import Testing

@testable import Workbook

struct SessionRequirementTests {
  /// How each required thing is taken away.
  static let removals: [String: @Sendable (inout SessionEntry) -> Void] = [
    "/supervisees": { $0.supervisees = [] },
    "/actualStart": { $0.actualStart = nil },
    "/actualEnd": { $0.actualEnd = nil },
    "/plannedStart": { $0.plannedStart = nil },
    "/interruptionMinutes": { $0.interruptionMinutes = nil },
    "/effectOfWorkTalkedAbout": { $0.effectOfWorkTalkedAbout = nil },
    "/next": { $0.next = nil },
    "/chosenCase": { $0.chosenCase = nil },
    "/cases": { $0.cases = [] },
    "/cases/*/outcome": {
      $0.cases[0].outcome = .discussed
      $0.cases[0].decision = nil
    },
    "/cases/*/them/words": { $0.cases[0].them.words = nil },
    "/cases/*/decision/text": { $0.cases[0].decision?.text = nil },
    "/cases/*/decision/because": { $0.cases[0].decision?.because = nil },
    "/cases/*/decision/reviewDate": { $0.cases[0].decision?.reviewDate = nil },
    "/cases/*/thinking/alternative": { $0.cases[0].thinking.alternative = nil },
    "/cases/*/thinking/whatWouldChangeOurMind": {
      $0.cases[0].thinking.whatWouldChangeOurMind = nil
    },
    "/cases/*/depth": { $0.cases[0].depth = nil },
    "/decision": {
      $0.cases = []
      $0.aboutNoChild = true
      $0.because = Words("So").map(Rationale.init)
    },
    "/because": {
      $0.cases = []
      $0.aboutNoChild = true
      $0.decision = Words("Swap the rota")
    },
    "/lookedAt": { $0.lookedAt = nil },
    "/byWhen": { $0.byWhen = nil },
    "/told": { $0.told = nil },
    "/question": { $0.question = nil },
    "/takeAway": { $0.takeAway = nil },
    "/observation/date": { $0.observation?.date = nil },
    "/observation/howAgreed": { $0.observation?.howAgreed = nil },
    "/observation/helped": { $0.observation?.helped = nil },
    "/observation/toTry": { $0.observation?.toTry = nil },
    "/afterIncident/fitToBeAtWork": { $0.afterIncident?.fitToBeAtWork = nil },
    "/afterIncident/supportOffered": { $0.afterIncident?.supportOffered = nil },
    "/afterIncident/whoChecksIn": { $0.afterIncident?.whoChecksIn = nil },
    "/afterIncident/checkInOn": { $0.afterIncident?.checkInOn = nil },
    "/notHeld/by": { $0.notHeld = nil },
    "/notHeld/reason": { $0.notHeld = nil },
    "/notHeld/replacement": { $0.notHeld?.replacement = nil },
  ]

  @Test(arguments: SessionKind.allCases, SessionRequirement.Phase.allCases)
  func `a session with everything its kind requires is accepted`(
    kind: SessionKind, phase: SessionRequirement.Phase
  ) throws {
    let entry = try Entries.complete(kind, phase)
    let content = try Given.content()
    #expect(
      breaches { () throws(Breaches) in _ = try RecordedSession.check(entry, content: content) }
        == [])
  }

  @Test func `each line of the table refuses a session that lacks what it asks for`() throws {
    let content = try Given.content()
    for line in SessionRequirement.table {
      let remove = try #require(Self.removals[line.place], "nothing takes away \(line.place)")
      for kind in line.kinds {
        var entry = try Entries.complete(kind, line.phase)
        remove(&entry)
        let found = breaches { () throws(Breaches) in
          _ = try RecordedSession.check(entry, content: content)
        }
        let place = line.place.replacing("*", with: "0")
        #expect(found.pointers.contains(place), "\(kind) \(line.phase) without \(place): \(found)")
        #expect(found.message(at: place)?.hasSuffix(".") == true)
      }
    }
  }

  @Test func `an offered field left blank never blocks a session`() throws {
    var entry = try Entries.complete(.individual)
    entry.cases[1].them.words = nil
    entry.thinking = SessionThinking()
    entry.preparation = nil
    entry.personalPart = nil
    let content = try Given.content()
    #expect(throws: Never.self) { try RecordedSession.check(entry, content: content) }
  }

  @Test func `a child who was not seen needs no words, only since when`() throws {
    var entry = try Entries.complete(.individual)
    entry.cases[0].them.words = nil
    entry.cases[0].them.notSeenSince = try Given.day("2026-02-20")
    let content = try Given.content()
    #expect(throws: Never.self) { try RecordedSession.check(entry, content: content) }
  }

  @Test func `why there is no next date or no chosen case is as good as one`() throws {
    var entry = try Entries.complete(.individual)
    entry.next = .none(because: try Given.words("The post ends"))
    entry.chosenCase = .none(because: try Given.words("No child was talked about at length"))
    let content = try Given.content()
    #expect(throws: Never.self) { try RecordedSession.check(entry, content: content) }
  }

  @Test func `the table prints a line for each kind and place`() {
    let lines = SessionRequirement.printed().split(separator: "\n")
    let rows = SessionRequirement.table.reduce(0) { $0 + $1.kinds.count }
    #expect(lines.count == rows + 1)
    #expect(
      lines.contains(
        "tookPlace\tgroup\t/takeAway\tSay what the presenter takes away."))
  }
}

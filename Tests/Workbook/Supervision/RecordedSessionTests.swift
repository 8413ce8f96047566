import Testing

@testable import Workbook

struct RecordedSessionTests {
  private func faults(
    _ kind: SessionKind, _ phase: SessionRequirement.Phase = .tookPlace,
    _ change: (inout SessionEntry) throws -> Void
  ) throws -> [Breach] {
    var entry = try Entries.complete(kind, phase)
    try change(&entry)
    let content = try Given.content()
    return breaches { () throws(Breaches) in
      _ = try RecordedSession.check(entry, content: content)
    }
  }

  @Test func `a decision without a rationale cannot be signed`() throws {
    let found = try faults(.individual) { $0.cases[0].decision?.because = nil }
    #expect(
      found == [
        Breach(
          "/cases/0/decision/because", .required,
          "Say why: a decision cannot be signed without its reason. If it cannot wait, mark it urgent; "
            + "the reason is then due within 24 hours.")
      ])
  }

  @Test func `an urgent decision is saved unsigned`() throws {
    var entry = try Entries.complete(.individual)
    entry.cases[0].decision?.because = nil
    entry.cases[0].decision?.urgent = true
    let session = try RecordedSession.check(entry, content: try Given.content())
    #expect(session.cases[0].decision?.signature == .urgentUnsigned)
  }

  @Test func `an urgent decision that has its reason is signed`() throws {
    var entry = try Entries.complete(.individual)
    entry.cases[0].decision?.urgent = true
    let session = try RecordedSession.check(entry, content: try Given.content())
    #expect(session.cases[0].decision?.signature.because?.words.text == "It is where she talks")
  }

  @Test func `ending asks why it is safe and how they can come back`() throws {
    let found = try faults(.individual) { $0.cases[0].decision?.kind = .end }
    #expect(
      found.pointers == [
        "/cases/0/decision/ending/whySafeNow", "/cases/0/decision/ending/howTheyCanComeBack",
      ])
  }

  @Test func `the ending questions are only for an ending`() throws {
    let found = try faults(.individual) {
      $0.cases[0].decision?.ending = EndingEntry(whySafeNow: Words("It is"))
    }
    #expect(found.pointers == ["/cases/0/decision/ending"])
  }

  @Test func `all faults of a session are named at once`() throws {
    let found = try faults(.individual) {
      $0.interruptionMinutes = nil
      $0.cases[0].decision = nil
      $0.cases[1].youngPerson = nil
      $0.actions = [ActionEntry(text: nil, owner: Given.supervisee, due: Day(ordinal: 30_000))]
    }
    #expect(
      Set(found.pointers) == [
        "/interruptionMinutes", "/cases/0/decision/text", "/cases/0/decision/because",
        "/cases/0/decision/reviewDate", "/cases/1/youngPerson", "/actions/0/text",
      ])
  }

  @Test func `an external session refuses every text and says which`() throws {
    let found = try faults(.external) {
      $0.takeAway = Words("a")
      $0.thinking.reflection = Words("b")
      $0.cases = [try Entries.decided("FIC-001")]
      $0.personalPart = PersonalPart()
      $0.personalPart?.workload = Words("c")
      $0.actions = [
        ActionEntry(text: Words("d"), owner: Given.supervisee, due: Day(ordinal: 30_000))
      ]
    }
    for pointer in [
      "/takeAway", "/thinking/reflection", "/cases/0/youngPerson", "/cases/0/decision/text",
      "/cases/0/them/words", "/personalPart/workload", "/actions/0/text",
    ] {
      #expect(
        found.first { $0.pointer == pointer }?.code == .notAllowed, "\(pointer) was let through")
    }
  }

  @Test func `a personal part needs exactly one supervisee`() throws {
    let found = try faults(.caseConsultation) {
      $0.supervisees = [Given.supervisee, Given.colleague]
      $0.personalPart = PersonalPart()
    }
    #expect(found.pointers == ["/personalPart"])
  }

  @Test func `a group has no personal part and takes no decision`() throws {
    let found = try faults(.group) {
      $0.personalPart = PersonalPart()
      $0.cases = [try Entries.decided("FIC-001")]
    }
    #expect(Set(found.pointers) == ["/personalPart", "/cases/0/decision"])
    #expect(
      found.message(at: "/cases/0/decision")
        == "Decisions are not taken in a group: they are taken in the presenter's own supervision.")
  }

  @Test(arguments: 1...7) func `a condition to watch stands only where it may`(number: Int) throws {
    let watched = [WatchedCondition(condition: ListItemID("WATCH-\(number)"))]
    let individual = try faults(.individual) { $0.thinking.watched = watched }
    #expect(individual.pointers == (number <= 4 ? [] : ["/thinking/watched/0/condition"]))
    #expect(try faults(.group) { $0.thinking.watched = watched } == [])
    let own = try faults(.individual) {
      $0.personalPart = PersonalPart()
      $0.personalPart?.watched = watched
    }
    #expect(own == [])
  }

  @Test func `a prompt for leaders is not for a session`() throws {
    let found = try faults(.individual) {
      $0.thinking.prompts = [
        PromptUse(prompt: ListItemID("RP-2.1-1")), PromptUse(prompt: ListItemID("RP-2.4-2")),
        PromptUse(prompt: ListItemID("RP-2.4-3")), PromptUse(prompt: ListItemID("RP-99")),
      ]
    }
    #expect(found.pointers == ["/thinking/prompts/0/prompt", "/thinking/prompts/3/prompt"])
    #expect(
      found[0].message
        == "This prompt is for leaders: a session uses those for workers or teams.")
  }

  @Test func `an id is refused with the name of the list it should be from`() throws {
    let found = try faults(.individual) {
      $0.thinking.purposes = ["PURP-1", "PURP-9", "CSE-1", "Mary"].map(ListItemID.init)
      $0.cases[0].harm.signs = [Sign(sign: ListItemID("OUT-11"), state: .steady)]
    }
    #expect(
      found.map(\.message) == [
        "PURP-9 is not in the purposes of supervision.",
        "CSE-1 belongs to the topics of supervision, not to the purposes of supervision.",
        "This is not an id of the purposes of supervision.",
        "OUT-11 is not in the signs that danger is falling.",
      ])
    #expect(found[1].pointer == "/thinking/purposes/2")
    #expect(found[3].pointer == "/cases/0/harm/signs/0/sign")
  }

  @Test func `nothing is named twice`() throws {
    let found = try faults(.group) {
      $0.supervisees = [Given.supervisee, Given.supervisee]
      $0.attended = [Given.colleague, Given.colleague]
      $0.thinking.functions = [.support, .support]
      $0.thinking.topics = ["CSE-1", "CSE-1"].map(ListItemID.init)
      let child = try Given.child("fic-001")
      $0.cases = [
        CaseDiscussionEntry(youngPerson: child, outcome: .discussed),
        CaseDiscussionEntry(youngPerson: try Given.child(" FIC-001"), outcome: .discussed),
      ]
    }
    #expect(
      Set(found.pointers) == [
        "/supervisees/1", "/attended/1", "/thinking/functions/1", "/thinking/topics/1",
        "/cases/1/youngPerson",
      ])
  }

  @Test func `nobody supervises themself`() throws {
    let found = try faults(.individual) { $0.supervisees = [Given.supervisor] }
    #expect(found.pointers == ["/supervisees/0"])
  }

  @Test func `an individual session has one supervisee`() throws {
    let found = try faults(.individual) { $0.supervisees.append(Given.colleague) }
    #expect(found.pointers == ["/supervisees"])
  }

  @Test func `a session ends after it begins and within a day`() throws {
    let backwards = try faults(.peer) { $0.actualEnd = $0.actualStart }
    #expect(backwards.map(\.message) == ["The end is not after the start."])
    let long = try faults(.peer) { $0.actualEnd = $0.actualStart?.adding(minutes: 1441) }
    #expect(long.map(\.message) == ["A session lasts 24 hours at most."])
    #expect(try faults(.peer) { $0.actualEnd = $0.actualStart?.adding(minutes: 1440) } == [])
  }

  @Test func `an interruption is no longer than the session`() throws {
    #expect(try faults(.individual) { $0.interruptionMinutes = 95 } == [])
    let found = try faults(.individual) { $0.interruptionMinutes = 96 }
    #expect(
      found.map(\.message) == [
        "The interruption is longer than the session, which lasted 95 minutes."
      ])
  }

  @Test func `the case looked at in depth is one of those talked about`() throws {
    let found = try faults(.individual) { $0.chosenCase = .about(try Given.child("FIC-9")) }
    #expect(found.pointers == ["/chosenCase"])
  }

  @Test func `only the chosen case needs its depth and alternatives`() throws {
    let found = try faults(.individual) {
      $0.chosenCase = .about(try Given.child("FIC-002"))
      $0.cases[0].depth = nil
      $0.cases[0].thinking = .init()
    }
    #expect(
      found.pointers == [
        "/cases/1/thinking/alternative", "/cases/1/thinking/whatWouldChangeOurMind",
        "/cases/1/depth",
      ])
  }

  @Test func `an outcome without a decision cannot carry one`() throws {
    let found = try faults(.individual) { $0.cases[0].outcome = .noChange }
    #expect(found.pointers == ["/cases/0/outcome"])
  }

  @Test func `a talk about no child names none`() throws {
    #expect(try faults(.adHoc) { $0.aboutNoChild = true }.pointers.contains("/aboutNoChild"))
  }

  @Test func `a session that has not taken place has no actual times`() throws {
    let found = try faults(.individual, .planned) {
      $0.actualStart = $0.plannedStart
      $0.notHeld = NotHeld(by: .both, reason: .court)
    }
    #expect(found.pointers == ["/actualStart", "/notHeld"])
  }

  @Test func `days that follow a session are not before it`() throws {
    let early = try Given.day("2026-03-09")
    let found = try faults(.individual) {
      $0.next = .on(early)
      $0.cases[0].decision?.reviewDate = early
      $0.actions = [ActionEntry(text: Words("Ring"), owner: Given.supervisee, due: early)]
    }
    #expect(
      Set(found.pointers) == ["/next", "/cases/0/decision/reviewDate", "/actions/0/due"])
  }

  @Test func `no message repeats what was written`() throws {
    let secret = "Zebrafinch"
    let found = try faults(.external) {
      $0.takeAway = Words(secret)
      $0.thinking.purposes = [ListItemID(secret)]
      $0.thinking.prompts = [PromptUse(prompt: ListItemID(secret))]
      $0.cases = [
        CaseDiscussionEntry(youngPerson: try Given.child(secret), outcome: .decided)
      ]
      $0.chosenCase = .about(try Given.child("\(secret) 2"))
    }
    #expect(found.count > 5)
    #expect(found.allSatisfy { !$0.message.contains(secret) && !$0.pointer.contains(secret) })
  }

  @Test func `uninterrupted minutes and notice are worked out`() throws {
    var held = try Entries.complete(.individual)
    held.interruptionMinutes = 10
    #expect(held.uninterruptedMinutes == 85)
    var cancelled = try Entries.complete(.individual, .notHeld)
    cancelled.notHeld?.decidedAt = try Given.instant("2026-03-09T20:30:00Z")
    #expect(cancelled.noticeHours == 12)
    #expect(cancelled.uninterruptedMinutes == nil)
    cancelled.notHeld?.decidedAt = try Given.instant("2026-03-10T09:30:00Z")
    #expect(cancelled.noticeHours == -1)
  }

  @Test func `what was stored reads back as it was`() throws {
    let session = try RecordedSession.check(
      try Entries.complete(.individual), content: try Given.content())
    #expect(RecordedSession.stored(session.entry, cases: session.cases) == session)
  }
}

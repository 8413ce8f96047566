import Foundation
import Sealing
import Testing
import Workbook

@testable import Storage

/// What is written down comes back exactly: with everything in it, and with nothing.
@Suite struct ParticipationRoundTripTests {
  private let worker = Sample.person("Worker")
  private let lead = Sample.person("Lead")
  private let activity = Sample.activity("What helps")

  private func store() async throws -> TestStore {
    let test = try TestStore()
    let activity = activity
    try await test.add(worker, lead)
    try await test.store.write(test.act(sealing: [.organisation])) { try $0.add(activity) }
    try await test.makeSpareKeys()
    return test
  }

  @Test func `a contribution with everything in it comes back`() async throws {
    let test = try await store()
    let full = Sample.contribution(
      Sample.fullFeedback(activity: activity.id, about: worker.id, approver: lead.id),
      gatheredBy: lead.id)
    try await test.hear(full)
    let record = try #require(try await test.store.read { try $0.contribution(full.id) })
    #expect(record.entry == full.entry)
    #expect(record.steps.isEmpty)
    let head = record.head
    #expect(head.id == full.id && head.revision == 1 && head.receivedOn == full.receivedOn)
    #expect(head.path == .start && head.gate == .pending && head.replyGate == nil)
    #expect(head.isNamed && head.child == test.store.vault.tag(of: Sample.child("LS-77 4")))
    #expect(head.activity == activity.id && head.aboutWorker == worker.id)
    #expect(head.gatheredBy == lead.id && head.mayBeComplaint)
    #expect(head.decisionMaker == nil && head.promisedBy == nil && head.withdrawnOn == nil)
    #expect(try test.bytesOnDisk().range(of: Data("Canary".utf8)) == nil)
    #expect(try test.bytesOnDisk().range(of: Data("07700".utf8)) == nil)
  }

  @Test func `a contribution with nothing in it comes back`() async throws {
    let test = try await store()
    let declined = Sample.contribution(
      ContributionEntry(
        speakingAs: .parent, route: .paper, place: .letterBox, identity: .noName,
        agreement: Agreement(kind: .declined), language: .english))
    let online = Sample.contribution(
      ContributionEntry(
        speakingAs: .carer, route: .online, place: .ownDevice, identity: .noName, agreement: nil,
        language: .welsh))
    for contribution in [declined, online] {
      try await test.hear(contribution)
      let record = try #require(
        try await test.store.read { try $0.contribution(contribution.id) })
      #expect(record.entry == contribution.entry)
      #expect(!record.head.isNamed && record.head.child == nil && !record.head.mayBeComplaint)
    }
  }

  @Test(arguments: [
    String(repeating: "ab", count: 5_000), String(repeating: "👩🏽‍🚀", count: 10_000),
    "مرحبا \u{202B}שלום\u{202C} abc", "e\u{301} is not \u{E9}", "\r\n\t a \u{0} b \u{FEFF}\n\n ",
    "<script>alert('1')</script>\"\\", "Ŵ ŷ ï", "a\u{2028}b\u{2029}",
  ])
  func `ten thousand characters, emoji and right to left come back scalar by scalar`(
    text: String
  ) async throws {
    let test = try await store()
    let contribution = Sample.contribution(Sample.feedback(text))
    try await test.hear(contribution)
    let entry = try await test.store.read { try $0.contribution(contribution.id)?.entry }
    // Two strings may be equal and not the same.
    #expect(
      entry?.bestThing.map { Array($0.text.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test func `every value of every list comes back`() async throws {
    let test = try await store()
    var entries: [ContributionEntry] = []
    func add(_ change: (inout ContributionEntry) -> Void) {
      var entry = Sample.feedback("x")
      change(&entry)
      entries.append(entry)
    }
    for value in Speaker.allCases { add { $0.speakingAs = value } }
    for value in ContributionRoute.allCases { add { $0.route = value } }
    for value in CapturePlace.allCases { add { $0.place = value } }
    for value in AgeBand.allCases { add { $0.ageBand = value } }
    for value in HowOften.allCases { add { $0.asks = [ListItemID("ASK-2"): value] } }
    for value in Agreement.Kind.allCases { add { $0.agreement = Agreement(kind: value) } }
    for value in Language.allCases { add { $0.language = value } }
    for place in QuotePermission.Place.allCases {
      add {
        $0.quote = QuotePermission(
          words: Sample.words("q"), places: [place], until: Sample.day("2026-12-31"))
      }
    }
    try await test.makeSpareKeys(entries.count)
    for entry in entries {
      let contribution = Sample.contribution(entry)
      try await test.hear(contribution)
      #expect(try await test.store.read { try $0.contribution(contribution.id)?.entry } == entry)
    }
  }

  @Test func `every kind of step comes back, in the order in which they were taken`() async throws {
    let test = try await store()
    let id = try await test.hear(Sample.contribution(Sample.feedback("x")))
    let (day, words) = (Sample.day("2026-03-02"), Sample.words("CanaryStep 🌧 سمعني"))
    let steps: [(HandlingStep.What, AnswerPath)] = [
      (
        .readForSafety(part: .words, finding: .concern, messageToYoungPerson: words),
        AnswerPath(state: .safetyChecked)
      ),
      (.acknowledged, AnswerPath(state: .acknowledged)),
      (
        .sentToDecisionMaker(lead.id, ask: Sample.ask), AnswerPath(state: .sentToDecisionMaker)
      ),
      (
        .decided(.needMoreTime(reason: words, by: Sample.day("2026-05-01"))),
        AnswerPath(state: .decided, decision: .needMoreTime)
      ),
      (
        .told(on: day, how: .throughAdvocate),
        AnswerPath(state: .toldYoungPerson, decision: .needMoreTime)
      ),
      (
        .decided(.partly(what: words, by: day, not: words, reason: words)),
        AnswerPath(state: .decided, decision: .partly)
      ),
      (
        .decided(.accepted(what: words, by: day, who: words)),
        AnswerPath(state: .decided, decision: .accepted)
      ),
      (
        .decided(.declined(reason: words, who: words)),
        AnswerPath(state: .decided, decision: .declined)
      ),
      (
        .replied(.notFair, words: words, on: day),
        AnswerPath(state: .secondLook, decision: .declined, reply: .notFair)
      ),
      (
        .readForSafety(part: .reply, finding: .clear, messageToYoungPerson: nil),
        AnswerPath(state: .secondLook, decision: .declined, reply: .notFair)
      ),
      (
        .lookedAgain(finding: words, advocateOfferedOn: day),
        AnswerPath(state: .sentToDecisionMaker, reply: .notFair)
      ),
      (
        .replied(.noAnswer, words: nil, on: day),
        AnswerPath(state: .replied, decision: .accepted, reply: .noAnswer)
      ),
      (.closed, AnswerPath(state: .closed, decision: .accepted, reply: .noAnswer)),
    ]
    for (number, (what, path)) in steps.enumerated() {
      let by = number.isMultiple(of: 2) ? lead.id : nil
      #expect(try await test.take(what, id, to: path, by: by) == number + 2)
      let record = try #require(try await test.store.read { try $0.contribution(id) })
      #expect(record.head.path == path)
      #expect(record.steps.last == HandlingStep(what: what, on: day, by: by))
    }
    let record = try #require(try await test.store.read { try $0.contribution(id) })
    #expect(record.steps.map(\.what) == steps.map(\.0))
    #expect(record.entry == Sample.feedback("x"))
    #expect(try test.bytesOnDisk().range(of: Data("Canary".utf8)) == nil)
  }

  @Test func `a step moves what stands beside the words`() async throws {
    let test = try await store()
    let id = try await test.hear(Sample.contribution(Sample.feedback("x")))
    let head = { try #require(try await test.store.read { try $0.contributionHead(id) }) }
    try await test.take(
      .readForSafety(part: .words, finding: .concern, messageToYoungPerson: nil), id)
    #expect(try await head().gate == .concern)
    try await test.take(.sentToDecisionMaker(lead.id, ask: Sample.ask), id)
    #expect(try await head().decisionMaker == lead.id)
    let day = Sample.day("2026-05-01")
    try await test.take(.decided(.needMoreTime(reason: Sample.words("x"), by: day)), id)
    #expect(try await head().promisedBy == day)
    try await test.take(.decided(.declined(reason: Sample.words("x"), who: Sample.words("y"))), id)
    #expect(try await head().promisedBy == nil)
    try await test.take(.replied(.fair, words: nil, on: day), id)
    #expect(try await head().replyGate == nil, "there are no words to read")
    try await test.take(.replied(.notFair, words: Sample.words("x"), on: day), id)
    #expect(try await head().replyGate == .pending)
    try await test.take(
      .readForSafety(part: .reply, finding: .clear, messageToYoungPerson: nil), id)
    #expect(try await head().replyGate == .clear)
    #expect(try await head().gate == .concern, "what was said at first is still what it was")
    let lead = lead.id
    try await test.store.write(test.act()) {
      try $0.mark(id, aboutWorker: lead, mayBeComplaint: true)
    }
    let marked = try #require(try await test.store.read { try $0.contribution(id) })
    #expect(marked.head.aboutWorker == lead && marked.head.mayBeComplaint)
    #expect(marked.entry?.aboutWorker == lead && marked.entry?.mayBeComplaint == true)
  }

  @Test func `lists are in the order of the ids, and hold what they were asked for`() async throws {
    let test = try await store()
    var ids: [Contribution.ID] = []
    for day in ["2026-02-27", "2026-03-02", "2026-03-02", "2026-03-05"] {
      ids.append(try await test.hear(Sample.contribution(Sample.feedback(day), on: day)))
    }
    try await test.take(
      .readForSafety(part: .words, finding: .clear, messageToYoungPerson: nil), ids[0],
      to: AnswerPath(state: .safetyChecked))
    let reread = ids[1]
    try await test.take(
      .readForSafety(part: .words, finding: .clear, messageToYoungPerson: nil), reread,
      to: AnswerPath(state: .safetyChecked))
    try await test.take(
      .replied(.fair, words: Sample.words("x"), on: Sample.day("2026-03-02")), reread,
      to: AnswerPath(state: .replied, decision: .accepted, reply: .fair))
    _ = try await test.withdraw(ids[3])
    try await test.store.read { [ids] snapshot throws in
      let all = try snapshot.contributionHeads(after: nil, limit: 10).map(\.id)
      #expect(all == ids.sorted())
      #expect(try snapshot.contributionHeads(after: all[1], limit: 1).map(\.id) == [all[2]])
      let waiting = try snapshot.contributionHeads(
        ContributionFilter(waitingForReading: true), after: nil, limit: 10)
      #expect(Set(waiting.map(\.id)) == [ids[1], ids[2]], "a reply waits to be read too")
      let checked = try snapshot.contributionHeads(
        ContributionFilter(states: [.safetyChecked]), after: nil, limit: 10)
      #expect(checked.map(\.id) == [ids[0]])
      let inMarch = try snapshot.contributions(
        receivedFrom: Sample.day("2026-03-01"), until: Sample.day("2026-03-02"))
      #expect(inMarch.map(\.head.id) == [ids[1], ids[2]].sorted())
    }
  }
}

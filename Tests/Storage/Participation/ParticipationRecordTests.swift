import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

/// What surrounds contributions: activities, the settings, who checked a translation, what was released.
@Suite struct ParticipationRecordTests {
  private let lead = Sample.person("Lead")
  private let deputy = Sample.person("Deputy")
  private let manager = Sample.person("Manager")

  private func store() async throws -> TestStore {
    let test = try TestStore()
    try await test.add(lead, deputy, manager)
    return test
  }

  private func act(_ test: TestStore) -> Act {
    test.act("participation.write", by: lead.id, sealing: [.organisation])
  }

  private func fullActivity() -> Activity {
    let words = Sample.words("CanaryActivity 🎨 مرحبا\r\n")
    var entry = ActivityEntry(
      title: Sample.words("CanaryTitle"), purpose: words, stage: .evaluate,
      mode: .unclearOrToken, influenceHopedFor: .noneYet, starts: Sample.day("2026-02-01"))
    entry.madeJointly = false
    entry.decisionMaker = manager.id
    entry.whoDecidedTheySay = words
    entry.changes = [
      ActivityChange(what: words, decidedBy: words, on: Sample.day("2026-02-27")),
      ActivityChange(what: Sample.words("b"), decidedBy: words, on: Sample.day("2026-02-26")),
    ]
    entry.clashes = words
    entry.whatItGaveThem = words
    entry.peerResearch = [.presented, .asked]
    entry.peerResearchGate = PeerResearchGate([
      .ready: .init(text: words, on: Sample.day("2026-01-02")),
      .topicSuitable: .init(text: words, on: Sample.day("2026-01-03")),
    ])
    entry.numbers = [.under13: 0, .inCareOrPlacedAway: 12]
    entry.recognition = words
    entry.adjustments = words
    entry.selfCheck = [
      SelfCheckAnswer(question: .audienceTheyKnewWho, answer: .partly, evidence: words),
      SelfCheckAnswer(question: .spaceCouldStop, answer: .no, evidence: words),
    ]
    entry.ends = Sample.day("2026-12-31")
    return Activity(id: Activity.ID(UUID()), entry: entry)
  }

  @Test func `an activity comes back with everything and with nothing, the newest start first`()
    async throws
  {
    let test = try await store()
    let (full, bare) = (fullActivity(), Sample.activity("Bare", starts: "2026-02-02"))
    let earlier = Sample.activity("Earlier", starts: "2025-12-31")
    try await test.store.write(act(test)) { transaction throws in
      for activity in [full, earlier, bare] { try transaction.add(activity) }
    }
    #expect(
      try await test.store.read { try $0.activities() }
        == [bare, full, earlier].map { Recorded(value: $0, revision: 1) })
    #expect(
      try await test.store.read { try $0.activity(full.id) } == Recorded(value: full, revision: 1))
    #expect(try await test.store.read { try $0.activity(Activity.ID(UUID())) } == nil)
    #expect(try test.bytesOnDisk().range(of: Data("Canary".utf8)) == nil)
  }

  @Test func `an activity is changed on its newest revision, also in its words alone`()
    async throws
  {
    let test = try await store()
    let activity = fullActivity()
    try await test.store.write(act(test)) { try $0.add(activity) }
    let update = { (activity: Activity, revision: Int) in
      try await test.store.write(act(test)) {
        try $0.update(activity, ifRevision: revision)
      }
    }
    var entry = activity.entry
    entry.clashes = Sample.words("None")
    let reworded = Activity(id: activity.id, entry: entry)
    await #expect(throws: StoreError.revisionConflict(current: 1)) { try await update(reworded, 2) }
    #expect(try await update(reworded, 1) == 2)
    #expect(try await update(reworded, 2) == 2, "nothing changed")
    entry.stage = .deliver
    #expect(try await update(Activity(id: activity.id, entry: entry), 2) == 3)
    let history = try await test.store.read { try $0.history(of: activity.id.uuid) }
    #expect(history.map(\.kind) == [.activity, .activity, .activity])
    #expect(history.map(\.what) == ["created", "{}", #"{"stage":[6,5]}"#])
    #expect(history.allSatisfy { $0.by == lead.id && $0.at == TestStore.now })
    await #expect(throws: StoreError.notFound(.activity)) {
      try await update(Sample.activity("Not there"), 1)
    }
  }

  private func settings() -> ParticipationArrangements {
    var settings = ParticipationArrangements()
    settings.checker = lead.id
    settings.deputy = deputy.id
    settings.fallbacks = [manager.id, lead.id]
    settings.complaintsManager = manager.id
    settings.localHelp = LocalHelp(
      team: Sample.words("CanaryTeam"), dayNumber: Sample.words("01632 960001"),
      nightNumber: Sample.words("01632 960002"))
    settings.outOfHours = HelpLine(
      name: Sample.words("CanaryNights"), number: Sample.words("01632 960003"))
    settings.advocate = HelpLine(
      name: Sample.words("CanarySide"), number: Sample.words("01632 960004"))
    settings.openToAnybody = true
    settings.takesAnswers = true
    settings.clocks.acknowledgeDays = 2
    settings.clocks.decisionMakerDays = 7
    settings.clocks.answerDays = 21
    settings.clocks.complaintDays = 9
    return settings
  }

  @Test func `while nobody has set anything the form is closed and the revision is 0`()
    async throws
  {
    let test = try await store()
    let unset = try await test.store.read { try $0.participationSettings() }
    #expect(unset == Recorded(value: ParticipationArrangements(), revision: 0))
    #expect(!unset.value.isOpen)
  }

  @Test func `settings go from 0 to 1 and on, each time from the newest`() async throws {
    let test = try await store()
    let set = { (settings: ParticipationArrangements, revision: Int) in
      try await test.store.write(act(test)) { try $0.set(settings, ifRevision: revision) }
    }
    let full = settings()
    await #expect(throws: StoreError.revisionConflict(current: 0)) { try await set(full, 1) }
    #expect(try await set(full, 0) == 1)
    #expect(
      try await test.store.read { try $0.participationSettings() }
        == Recorded(value: full, revision: 1))
    await #expect(throws: StoreError.revisionConflict(current: 1)) { try await set(full, 0) }
    #expect(try await set(full, 1) == 1, "nothing changed")
    var changed = full
    changed.takesAnswers = false
    changed.fallbacks = []
    changed.outOfHours = nil
    #expect(try await set(changed, 1) == 2)
    #expect(try await set(ParticipationArrangements(), 2) == 3)
    #expect(
      try await test.store.read { try $0.participationSettings() }
        == Recorded(value: ParticipationArrangements(), revision: 3))
    let history = try await test.store.read { try $0.history(of: .participationSettings) }
    #expect(history.map(\.kind) == Array(repeating: .participationSettings, count: 3))
    #expect(history.map(\.revision) == [1, 2, 3])
    #expect(history[1].what == #"{"takes_answers":[1,0]}"#)
    for canary in ["Canary", "01632"] {
      #expect(try test.bytesOnDisk().range(of: Data(canary.utf8)) == nil)
    }
  }

  @Test func `a form that is open without a checker and another deputy cannot be stored`()
    async throws
  {
    let test = try await store()
    for (checker, other) in [(nil, deputy.id), (lead.id, nil), (lead.id, lead.id)] {
      var settings = settings()
      settings.checker = checker
      settings.deputy = other
      let wrong = settings
      await #expect(throws: (any Error).self) {
        try await test.store.write(act(test)) { try $0.set(wrong, ifRevision: 0) }
      }
    }
    #expect(try await test.store.read { try $0.participationSettings() }.revision == 0)
  }

  @Test func `activities and settings have a history and a place in the feed, contributions none`()
    async throws
  {
    let test = try await store()
    let (activity, settings) = (fullActivity(), settings())
    try await test.store.write(act(test)) { transaction throws in
      try transaction.add(activity)
      _ = try transaction.set(settings, ifRevision: 0)
    }
    try await test.makeSpareKeys()
    let before = try await logs(test)
    let id = try await test.hear(
      Sample.contribution(
        Sample.fullFeedback(activity: activity.id, about: deputy.id, approver: lead.id),
        gatheredBy: lead.id), code: Sample.randomCode())
    try await test.take(.sentToDecisionMaker(manager.id, ask: Sample.ask), id, by: lead.id)
    _ = try await test.withdraw(id, by: lead.id)
    #expect(try await logs(test) == before)
    try await test.store.read { snapshot throws in
      #expect(try snapshot.history(of: id.uuid).isEmpty)
      #expect(try snapshot.history(of: activity.id.uuid).count == 1)
      let fed = try snapshot.changes(after: 0, limit: 50).map(\.kind)
      #expect(fed.contains(.activity) && fed.contains(.participationSettings))
      #expect(!fed.contains(.contribution))
    }
  }

  private func logs(_ test: TestStore) async throws -> [String: [DatabaseValue]] {
    try await test.everyValue().filter { table, _ in
      ["record_revision", "change", "access_log", "idempotency", "sealed"].contains(table)
    }
  }

  @Test func `the newest check of a translation counts`() async throws {
    let test = try await store()
    let check = { (hash: UInt8, speaker: String) in
      TranslationCheck(
        key: "opening.1", textHash: Array(repeating: hash, count: 32),
        speaker: Sample.words(speaker), on: Sample.day("2026-03-02"))
    }
    for one in [check(1, "Siân"), check(2, "Llŷr")] {
      try await test.store.write(test.act(by: lead.id)) { try $0.confirmTranslation(one) }
    }
    #expect(
      try await test.store.read { try $0.checkedTranslations() } == ["opening.1": check(2, "Llŷr")])
  }

  @Test func `figures about young people are released once and stay as they were`() async throws {
    let test = try await store()
    let quarter = Sample.quarter("2025-Q4")
    for text in ["first", "second"] {
      try await test.store.write(test.act()) {
        try $0.keepVoiceRelease(of: quarter, Array(text.utf8), .standard)
      }
    }
    try await test.store.read { snapshot throws in
      #expect(try snapshot.voiceRelease(of: quarter) == Array("first".utf8))
      #expect(try snapshot.voiceRelease(of: quarter.next) == nil)
      #expect(try snapshot.voiceReleasedQuarters() == [quarter])
    }
    for sql in ["UPDATE voice_release SET bytes = x'00'", "DELETE FROM voice_release"] {
      await #expect(throws: (any Error).self, "\(sql)") {
        try await test.store.write(test.act()) { try $0.db.execute(sql: sql) }
      }
    }
  }
}

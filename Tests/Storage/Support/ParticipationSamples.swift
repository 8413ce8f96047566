import Foundation
import GRDB
import Sealing
import Workbook

@testable import Storage

extension Sample {
  static func code(_ text: String) -> FollowCode {
    guard let code = FollowCode(typed: text) else { preconditionFailure("a sample can be a code") }
    return code
  }

  static func randomCode() -> FollowCode {
    guard let code = FollowCode(random: RandomBytes.system.bytes(12)) else {
      preconditionFailure("twelve bytes make a code")
    }
    return code
  }

  /// From somebody's own phone, without a name.
  static func feedback(_ text: String) -> ContributionEntry {
    var entry = ContributionEntry(
      speakingAs: .youngPerson, route: .online, place: .ownDevice, identity: .noName,
      agreement: nil, language: .welsh)
    entry.asks = [ListItemID("ASK-3"): .mostly]
    entry.bestThing = words(text)
    return entry
  }

  static func contribution(
    _ entry: ContributionEntry, on day: String = "2026-03-02", gatheredBy: Person.ID? = nil
  ) -> Contribution {
    Contribution(
      id: Contribution.ID(UUID()), receivedOn: self.day(day), entry: entry,
      gatheredBy: gatheredBy)
  }

  /// With everything filled in, written down by a worker.
  static func fullFeedback(
    activity: Activity.ID, about worker: Person.ID, approver: Person.ID
  ) -> ContributionEntry {
    let speaker = NamedSpeaker(
      youngPerson: child("LS-77 4"), name: words("CanaryName Ŵyn"), contact: words("07700 900123"))
    var entry = ContributionEntry(
      speakingAs: .careLeaver, route: .withHelp, place: .withWorker,
      identity: speaker.map { .named($0) } ?? .noName,
      agreement: Agreement(
        kind: .parentNotAsked, reason: words("CanaryReason"), approver: approver),
      language: .english)
    entry.activity = activity
    entry.aboutWorker = worker
    entry.mayBeComplaint = true
    entry.ageBand = .from16To17
    entry.understanding = Understanding(
      whatAndWhy: true, whoWillSee: false, limitsOfConfidentiality: true, canSayNoOrStop: false,
      freeFromPressure: true)
    entry.asks = [ListItemID("ASK-1"): .never, ListItemID("ASK-8"): .doNotWantToSay]
    entry.bestThing = words("CanaryBest 👩🏽‍🚀\u{200D} e\u{301}\r\n\tline two\n")
    entry.oneChange = words("CanaryChange أريد أن أُسمَع \u{202E}abc\u{202C}")
    entry.toldBefore = words(String(repeating: "CanaryTold 🌧 ", count: 770))
    entry.assessment = AssessmentReference("A-2026-9")
    entry.format = words("Signed")
    entry.quote = QuotePermission(
      words: words("CanaryQuote"), places: [.poster, .reportsHere], until: day("2026-12-31"),
      askedAgainOn: day("2026-03-01"))
    return entry
  }

  static func activity(_ title: String, starts: String = "2026-02-01") -> Activity {
    Activity(
      id: Activity.ID(UUID()),
      entry: ActivityEntry(
        title: words(title), purpose: words("To hear"), stage: .create, mode: .asked,
        influenceHopedFor: .onePractice, starts: day(starts)))
  }

  static let ask = Ask(
    theme: words("Waiting"), youSaid: words("CanaryYouSaid"), askedFor: words("CanaryAskedFor"))
}

extension TestStore {
  /// As the service does it before it writes contributions.
  func makeSpareKeys(_ count: Int = 64) async throws {
    let subjects = (0..<count).map { _ in Vault.newContributionKeySubject(random: .system) }
    try await store.write(act(sealing: Set(subjects))) {
      try $0.addSpareContributionKeys(subjects)
    }
  }

  @discardableResult
  func hear(
    _ contribution: Contribution, code: FollowCode? = nil, at now: Instant = TestStore.now
  ) async throws -> Contribution.ID {
    try await store.write(Act("participation.contribute", by: nil, at: now)) {
      try $0.add(contribution, code: code)
    }
    return contribution.id
  }

  @discardableResult
  func take(
    _ what: HandlingStep.What, _ id: Contribution.ID, to path: AnswerPath = .start,
    by person: Person.ID? = nil, on day: String = "2026-03-02", ifRevision: Int? = nil
  ) async throws -> Int {
    let step = HandlingStep(what: what, on: Sample.day(day), by: person)
    return try await store.write(act("participation.answer", by: person)) {
      try $0.record(step, of: id, path: path, ifRevision: ifRevision)
    }
  }

  func withdraw(_ id: Contribution.ID, by person: Person.ID? = nil) async throws -> Int {
    try await store.write(act("participation.withdraw", by: person)) {
      try $0.withdraw(id, on: TestStore.now.day, by: person, ifRevision: nil)
    }
  }

  /// Every value of every table, by the table.
  func everyValue() async throws -> [String: [DatabaseValue]] {
    try await store.read { snapshot throws in
      let tables = try String.fetchAll(
        snapshot.db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      return try tables.reduce(into: [:]) { values, table in
        let rows = try Row.fetchAll(snapshot.db, sql: "SELECT * FROM \"\(table)\"")
        values[table] = rows.flatMap { Array($0.databaseValues) }
      }
    }
  }
}

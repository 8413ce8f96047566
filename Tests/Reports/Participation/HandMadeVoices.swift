import Foundation
import ReportDocument
import Statistics
import Workbook

@testable import Reports

/// What young people said in one quarter, put down one by one, for tests that need to know every one of them.
struct HandMadeVoices {
  static let quarter = Quarter(ordinal: 2026 * 4 + 1)
  /// The day of the release.
  static let today = quarter.until.adding(days: 11)
  static let asks = (1...8).map { ListItemID("ASK-\($0)") }

  /// Without a digit, so that every number in a report is about somebody or is always there.
  static let origin = ReportOrigin(
    dataCut: "Words as they are", softwareVersion: "workbook",
    versions: [.init("Content lists", "invented")])

  var items: [VoiceItem] = []
  var activities: [Activity] = []
  var unread = 0
  private var people = 0

  var records: VoiceRecords {
    VoiceRecords(
      period: Self.quarter, items: items, activities: activities, unread: unread, takenBack: 0,
      aboutWorkers: 0)
  }

  /// - Parameter person: `nil` for somebody who has not spoken before.
  mutating func said(
    _ asks: [ListItemID: HowOften] = [:], by speaker: Speaker = .youngPerson, person: Int? = nil,
    day: Int = 20, age: AgeBand? = nil, quote: QuotePermission? = nil,
    path: AnswerPath = AnswerPath(state: .safetyChecked), put ask: Ask? = nil,
    told outcome: Outcome? = nil, how: HowTold = .letter, due: Day? = nil
  ) {
    items.append(
      VoiceItem(
        person: person ?? people, isNamed: person != nil,
        receivedOn: Self.quarter.from.adding(days: day), speakingAs: speaker, ageBand: age,
        asks: asks, quote: quote, path: path, ask: ask, outcome: outcome,
        toldOn: outcome == nil ? nil : Self.quarter.from.adding(days: day + 30),
        how: outcome == nil ? nil : how, due: due))
    people += 1
  }

  mutating func activity(
    _ title: String, _ numbers: [TakingPart: Int] = [:], _ changes: [ActivityChange] = []
  ) {
    var entry = ActivityEntry(
      title: words(title), purpose: words("Heard together."), stage: .create,
      mode: .adultsStartedSharedDecision, influenceHopedFor: .oneService,
      starts: Self.quarter.from)
    entry.numbers = numbers
    entry.changes = changes
    activities.append(Activity(id: .init(UUID(invented: activities.count)), entry: entry))
  }

  func release(k: SmallestGroup = .standard) -> VoiceRelease {
    VoiceRelease(records, asks: Self.asks, smallestGroup: k, madeOn: Self.today)
  }

  func report(
    _ release: VoiceRelease?, language: Language = .english, today: Day = today
  ) throws -> YouSaidWeDidReport {
    YouSaidWeDidReport(
      records: records, release: release, words: try Self.screenWords(),
      lists: try Self.lists(), language: language, today: today, origin: Self.origin)
  }

  static func put(_ theme: String, _ said: String, _ asked: String) -> Ask {
    Ask(
      theme: words(theme), youSaid: words(said), askedFor: words(asked))
  }

  static func screenWords() throws -> YoungPeoplesWords {
    try YoungPeoplesWords(table: content("young-people.tsv"))
  }

  private static func lists() throws -> ContentLists {
    try ContentLists(
      version: "1", lists: content("lists.tsv"), prompts: content("prompts.tsv"),
      principles: content("principles.tsv"))
  }

  private static func content(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: folder.appending(path: "Sources/CAssets/content/\(name)"), encoding: .utf8)
  }
}

extension ReportDocument {
  /// As each of its four renderings has it.
  func renderings() throws -> [(name: String, text: String)] {
    [
      ("text", text()), ("HTML", html()), ("CSV", csv()),
      ("JSON", String(decoding: try json(), as: UTF8.self)),
    ]
  }
}

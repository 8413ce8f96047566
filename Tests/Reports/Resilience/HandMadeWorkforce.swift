import Foundation
import ReportDocument
import Workbook

@testable import Reports

/// Records of one quarter put down row by row, for tests that need to know every one of them.
struct HandMadeWorkforce {
  var records = WorkforceRecords(
    teams: [], answered: [], work: LinkRecords(), supervised: [], asked: [])
  var quarter = Self.thirdQuarter
  private var authors = 0

  static let thirdQuarter = Quarter(of: Month(ordinal: 2026 * 12 + 6))
  static let organisation = Team.ID(UUID(invented: 9_000))

  static func instruments() throws -> Instruments {
    try Instruments(
      table: """
        id\tversion\ttitle\titems\tlowest\thighest\treversed\tbands\trhythm\thigherIsBetter\tcitation\tlicence
        BRS\t2008\tBrief Resilience Scale\t6\t1\t5\t2,4,6\t1.00 2.99 low;3.00 4.30 normal;4.31 5.00 high\tquarterly\tyes\tInvented\tInvented
        BURNOUT-1\t1\tSingle-item burnout question\t1\t1\t5\t\t\tmonthly\tno\tInvented\tInvented

        """)
  }

  init() {
    records.teams = [
      Team(id: Self.organisation, name: words("Whole authority"), level: .organisation, parent: nil)
    ]
  }

  mutating func unit(_ name: String, _ level: Team.Level, in parent: Team.ID = organisation)
    -> Team.ID
  {
    let id = Team.ID(UUID(invented: 9_000 + records.teams.count))
    records.teams.append(Team(id: id, name: words(name), level: level, parent: parent))
    return id
  }

  /// Somebody in post for years, supervised, whom the pulse is for.
  @discardableResult
  mutating func practitioner(
    in unit: Team.ID?, started: Day = Day(ordinal: 18_000), left: Day? = nil,
    supervised: Bool = true
  ) -> Int {
    let position = records.work.practitioners.count
    records.work.practitioners.append(
      .init(
        id: .init(UUID(invented: position)), team: unit, agency: "Invented council",
        careerStage: .established, started: started, left: left, objectsToLinking: false))
    records.asked.insert(position)
    if supervised { records.supervised.insert(position) }
    return position
  }

  /// - Parameters:
  ///   - days: of individual sessions, held and confirmed.
  mutating func sessions(
    of practitioner: Int, on days: [Day], minutes: Int32 = 90, status: SessionStatus = .held,
    cancelReason: CancelReason? = nil
  ) {
    for day in days {
      records.work.sessions.append(
        .init(
          practitioner: Int32(practitioner), day: Int32(day.ordinal), kind: .individual,
          status: status, uninterruptedMinutes: status.tookPlace ? minutes : 0,
          confirmed: status.tookPlace, cancelReason: cancelReason))
    }
  }

  /// One person's check-ins, one a month from the first of the quarter; `nil` for a month without.
  mutating func answers(in unit: Team.ID?, _ months: [CheckInEntry?]) {
    for (month, entry) in zip(quarter.months, months) {
      guard let entry else { continue }
      records.answered.append(.init(author: authors, month: month, unit: unit, entry: entry))
    }
    authors += 1
  }

  /// As many people in post, of whom so many answer everything in the first month with the same number.
  mutating func group(of size: Int, answering: Int, in unit: Team.ID, with answer: Int = 4) {
    for _ in 0..<size { practitioner(in: unit) }
    for _ in 0..<answering { answers(in: unit, [.all(answer)]) }
  }

  func release(
    k: SmallestGroup = .standard, madeOn: Day? = nil
  ) throws -> WorkforceRelease {
    WorkforceRelease(
      records, quarter: quarter, madeOn: madeOn ?? CheckInWindow.release(of: quarter),
      smallestGroup: k, policy: HandMade.policy, workingDays: HandMade.workingDays,
      instruments: try Self.instruments())
  }
}

extension CheckInEntry {
  /// Every item of the pulse, and staying, so answered that it counts as `answer`.
  static func all(_ answer: Int) -> CheckInEntry {
    var entry = CheckInEntry()
    for item in PulseItem.allCases {
      entry.pulse[item] = Answer(rawValue: item.isReversed ? 6 - answer : answer)
    }
    entry.staying = Answer(rawValue: answer)
    return entry
  }

  static func pulse(_ item: PulseItem, _ answer: Int) -> CheckInEntry {
    var entry = CheckInEntry()
    entry.pulse[item] = Answer(rawValue: answer)
    return entry
  }
}

/// - Precondition: not blank.
func words(_ text: String) -> Words {
  guard let words = Words(text) else { preconditionFailure("blank words in a test") }
  return words
}

extension WorkforceReport {
  /// Of the last of the releases, read by a leader on the day of its release.
  init(
    _ releases: [WorkforceRelease], scope: Team.ID = HandMadeWorkforce.organisation,
    _ promises: [WorkforcePromise] = [], today: Day? = nil, reader: Reader = .leader
  ) {
    self.init(
      releases: releases, scope: scope,
      promises: WorkforcePromises(promises.map { ($0, "Ola Example") }),
      today: today ?? releases.last?.madeOn ?? Day(ordinal: 0), origin: HandMade.origin,
      reader: reader)
  }
}

extension ReportDocument {
  /// The text of a terminal as one line.
  var flat: String { text().split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  func section(_ heading: String) -> [Block] {
    sections.first { $0.heading == heading }?.blocks ?? []
  }

  var tables: [Table] { sections.flatMap(\.blocks).compactMap(\.table) }
}

extension ReportDocument.Block {
  var table: ReportDocument.Table? { if case .table(let table) = self { table } else { nil } }
  var chart: ReportDocument.Chart? { if case .chart(let chart) = self { chart } else { nil } }
  var words: String? {
    if case .paragraph(let paragraph) = self { paragraph.text } else { nil }
  }
}

import GRDB
import Workbook

import struct Foundation.UUID

struct SessionRow: StoredRow {
  static let kind = RecordKind.session

  var id: UUID
  var kind: Int
  var status: Int
  var state: Int
  var supervisor: UUID
  var day: String
  var plannedStart: Int64?
  var plannedMinutes: Int?
  var actualStart: Int64?
  var actualEnd: Int64?
  var interruptionMinutes: Int?
  var uninterruptedMinutes: Int?
  var setting: Int?
  var agreementVersion: Int?
  var cancelledBy: Int?
  var cancelReason: Int?
  var cancelledAt: Int64?
  var replacement: Int64?
  var functions: Int64
  var purposes: Int64
  var topics: Int64
  var effectTalkedAbout: Bool?
  var nextDay: String?
  var aboutNoChild: Bool
  var byWhen: String?
  var caseCount: Int
  var recordedBy: UUID?
  var recordedAt: Int64
  var revision: Int

  init(_ session: SessionEntry, id: SessionID, state: SessionState, _ act: Act) throws {
    self.id = id.uuid
    kind = session.kind.code
    status = session.status.code
    self.state = state.code
    supervisor = session.supervisor.uuid
    day = session.day(recordedOn: act.at.day).description
    plannedStart = session.plannedStart?.milliseconds
    plannedMinutes = session.plannedMinutes
    actualStart = session.actualStart?.milliseconds
    actualEnd = session.actualEnd?.milliseconds
    interruptionMinutes = session.interruptionMinutes
    uninterruptedMinutes = session.uninterruptedMinutes
    setting = session.setting?.code
    agreementVersion = session.agreementVersion
    cancelledBy = session.notHeld?.by.code
    cancelReason = session.notHeld?.reason.code
    cancelledAt = session.notHeld?.decidedAt?.milliseconds
    replacement = session.notHeld?.replacement?.milliseconds
    functions = ListMask(session.thinking.functions).bits
    purposes = try ListMask(session.thinking.purposes, of: Self.purposePrefix).bits
    topics = try ListMask(session.thinking.topics, of: Self.topicPrefix).bits
    effectTalkedAbout = session.effectOfWorkTalkedAbout
    nextDay = session.next?.on?.description
    aboutNoChild = session.aboutNoChild
    byWhen = session.byWhen?.description
    caseCount = session.cases.count
    recordedBy = act.caller?.uuid
    recordedAt = act.at.milliseconds
    revision = 1
  }

  private static let purposePrefix = "PURP-"
  private static let topicPrefix = "CSE-"
}

extension SessionRow {
  static let statements = RowStatements(
    table: "session",
    columns: [
      "id", "kind", "status", "state", "supervisor", "day", "planned_start", "planned_minutes",
      "actual_start", "actual_end", "interruption_minutes", "uninterrupted_minutes", "setting",
      "agreement_version", "cancelled_by", "cancel_reason", "cancelled_at", "replacement",
      "functions", "purposes", "topics", "effect_talked_about", "next_day", "about_no_child",
      "by_when", "case_count", "recorded_by", "recorded_at", "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [
      id, kind, status, state, supervisor, day, plannedStart, plannedMinutes, actualStart,
      actualEnd, interruptionMinutes, uninterruptedMinutes, setting, agreementVersion,
      cancelledBy, cancelReason, cancelledAt, replacement, functions, purposes, topics,
      effectTalkedAbout, nextDay, aboutNoChild, byWhen, caseCount, recordedBy, recordedAt,
      revision,
    ]
  }

  init(row: Row) {
    id = row["id"]
    kind = row["kind"]
    status = row["status"]
    state = row["state"]
    supervisor = row["supervisor"]
    day = row["day"]
    plannedStart = row["planned_start"]
    plannedMinutes = row["planned_minutes"]
    actualStart = row["actual_start"]
    actualEnd = row["actual_end"]
    interruptionMinutes = row["interruption_minutes"]
    uninterruptedMinutes = row["uninterrupted_minutes"]
    setting = row["setting"]
    agreementVersion = row["agreement_version"]
    cancelledBy = row["cancelled_by"]
    cancelReason = row["cancel_reason"]
    cancelledAt = row["cancelled_at"]
    replacement = row["replacement"]
    functions = row["functions"]
    purposes = row["purposes"]
    topics = row["topics"]
    effectTalkedAbout = row["effect_talked_about"]
    nextDay = row["next_day"]
    aboutNoChild = row["about_no_child"]
    byWhen = row["by_when"]
    caseCount = row["case_count"]
    recordedBy = row["recorded_by"]
    recordedAt = row["recorded_at"]
    revision = row["revision"]
  }
}

extension SessionRow {
  /// Who, when and whether: what every reader of any part sees.
  func header(supervisees: [Person.ID], attended: [Person.ID]) throws -> SessionEntry {
    var session = SessionEntry(
      kind: try SessionKind(code: kind, of: .session),
      status: try SessionStatus(code: status, of: .session),
      supervisor: Person.ID(supervisor), supervisees: supervisees)
    session.plannedStart = plannedStart.map { Instant(milliseconds: $0) }
    session.plannedMinutes = plannedMinutes
    session.actualStart = actualStart.map { Instant(milliseconds: $0) }
    session.actualEnd = actualEnd.map { Instant(milliseconds: $0) }
    session.interruptionMinutes = interruptionMinutes
    session.setting = try setting.map { try SessionSetting(code: $0, of: .session) }
    session.attended = attended
    session.agreementVersion = agreementVersion
    session.notHeld = try notHeld
    return session
  }

  /// The clear columns of the record itself.
  func fill(_ session: inout SessionEntry) throws {
    session.thinking.functions = ListMask(bits: functions).functions
    session.thinking.purposes = ListMask(bits: purposes).items(of: Self.purposePrefix)
    session.thinking.topics = ListMask(bits: topics).items(of: Self.topicPrefix)
    session.effectOfWorkTalkedAbout = effectTalkedAbout
    session.next = try nextDay.map {
      NextSession(on: try Day(column: $0, of: .session), whyNone: nil)
    }
    session.aboutNoChild = aboutNoChild
    session.byWhen = try byWhen.map { try Day(column: $0, of: .session) }
  }

  private var notHeld: NotHeld? {
    get throws {
      guard let cancelledBy, let cancelReason else { return nil }
      return NotHeld(
        by: try CancelledBy(code: cancelledBy, of: .session),
        reason: try CancelReason(code: cancelReason, of: .session),
        replacement: replacement.map { Instant(milliseconds: $0) },
        decidedAt: cancelledAt.map { Instant(milliseconds: $0) })
    }
  }
}

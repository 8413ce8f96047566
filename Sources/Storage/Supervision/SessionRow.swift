import GRDB
import Workbook

import struct Foundation.UUID

struct SessionRow: StoredRow {
  static let databaseTableName = "session"
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

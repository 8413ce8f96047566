import Foundation
import GRDB
package import Workbook

extension Snapshot {
  /// All that the linking report is worked out from, for the whole authority.
  ///
  /// Reads each table once, along the key that is already in the order the report wants.
  package func linkRecords() throws -> LinkRecords {
    var reader = LinkRecordsReader(db)
    try reader.readAll()
    return reader.records
  }
}

private struct LinkRecordsReader {
  private let db: Database
  private(set) var records = LinkRecords()
  private var positions: [UUID: Int32] = [:]
  /// Position in `assessments` by number of the reference; −1 where it is not registered.
  private var assessmentByReference: [Int32] = []
  private var assessmentByID: [UUID: Int32] = [:]

  init(_ db: Database) {
    self.db = db
  }

  mutating func readAll() throws {
    try readPractitioners()
    try readAssessments()
    try readSessions()
    try readDiscussions()
    try readAudits()
    try readActions()
    try readAbsences()
  }

  private mutating func readPractitioners() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT /* whole table */ id, team, agency, career_stage, started, left_on,
          objects_to_linking,
          EXISTS (SELECT 1 FROM role_grant WHERE role_grant.person = person.id AND role = 1)
        FROM person ORDER BY id
        """)
    while let row = try rows.next() {
      let id: UUID = row[0]
      positions[id] = Int32(records.practitioners.count)
      records.practitioners.append(
        LinkRecords.Practitioner(
          id: Person.ID(id), team: (row[1] as UUID?).map { Team.ID($0) }, agency: row[2],
          careerStage: try CareerStage(code: row[3], of: .person),
          started: try Day(column: row[4], of: .person),
          left: try (row[5] as String?).map { try Day(column: $0, of: .person) },
          objectsToLinking: row[6], isPractitioner: row[7]))
    }
  }

  private mutating func readAssessments() throws {
    let highest = try Int.fetchOne(db, sql: "SELECT max(number) FROM assessment_reference") ?? 0
    assessmentByReference = Array(repeating: -1, count: highest + 1)
    let rows = try ColumnReader(
      db,
      """
      SELECT /* whole table */ id, reference, practitioner, child, referred,
        ifnull(completed, ''), main_worker_changed
      FROM assessment ORDER BY id
      """)
    while try rows.next() {
      let position = Int32(records.assessments.count)
      assessmentByID[try rows.id(0)] = position
      assessmentByReference[rows.int(1)] = position
      records.assessments.append(
        LinkRecords.AssessmentFacts(
          practitioner: try practitioner(rows.id(2)), youngPerson: rows.int32(3),
          referred: try rows.day(4), completed: try rows.optionalDay(5),
          mainWorkerChanged: rows.bool(6)))
    }
  }

  private mutating func readSessions() throws {
    let kinds = SessionKind.byCode
    let statuses = SessionStatus.byCode
    let reasons = CancelReason.byCode
    // Agreeing that a session did not happen confirms one that was not held.
    let rows = try ColumnReader(
      db,
      """
      SELECT /* whole table */ person, day, kind, status, uninterrupted_minutes,
        confirmed_happened IS (status IN (2, 3)), cancel_reason
      FROM session_person WHERE supervisee = 1 ORDER BY person, day, session
      """)
    var person = RunningPerson()
    while try rows.next() {
      guard let kind = kinds[rows.int(2)], let status = statuses[rows.int(3)] else {
        throw StoreError.unreadable(.session)
      }
      records.sessions.append(
        LinkRecords.Session(
          practitioner: try person.position(rows.id(0), in: positions), day: try rows.day(1),
          kind: kind, status: status, uninterruptedMinutes: rows.int32(4),
          confirmed: rows.bool(5), cancelReason: reasons[rows.int(6)]))
    }
  }

  private mutating func readDiscussions() throws {
    let rows = try ColumnReader(
      db,
      """
      SELECT /* whole table */ person, day, child, assessment_reference, minutes,
        depth_supervisor, depth_supervisee
      FROM discussion_person WHERE took_place = 1 ORDER BY person, day, discussion
      """)
    var person = RunningPerson()
    while try rows.next() {
      // Numbers begin at 1, so 0 is no reference; nothing is registered under it.
      let assessment = assessmentByReference[rows.int(3)]
      records.discussions.append(
        LinkRecords.Discussion(
          practitioner: try person.position(rows.id(0), in: positions), day: try rows.day(1),
          youngPerson: rows.int32(2), assessment: assessment == -1 ? nil : assessment,
          minutes: rows.int32(4), supervisorDepth: Depth(rawValue: rows.int(5)),
          superviseeDepth: Depth(rawValue: rows.int(6))))
    }
  }

  private mutating func readAudits() throws {
    let selections = AuditSelection.byCode
    let rows = try ColumnReader(
      db,
      """
      SELECT /* whole table */ assessment, day, selection, blinded, holistic,
        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, x1, x2, o1,
        updated_after_new_facts, shared_with_them, shared_with_family,
        waiting_left_them_in_danger, clear_what_help_comes, more_than_one_agency
      FROM audit WHERE rating = 1 ORDER BY id
      """)
    while try rows.next() {
      guard let assessment = assessmentByID[try rows.id(0)],
        let selection = selections[rows.int(2)]
      else { throw StoreError.unreadable(.audit) }
      records.audits.append(
        LinkRecords.AuditFacts(
          assessment: assessment, day: try rows.day(1), selection: selection,
          blinded: rows.bool(3), scores: rows.scores(from: 5), facts: rows.facts(from: 18),
          holisticGrade: Score(rawValue: rows.int(4))))
    }
  }

  private mutating func readActions() throws {
    let rows = try ColumnReader(
      db,
      """
      SELECT /* whole table */ owner, due, ifnull(closed, '') FROM action
      ORDER BY owner, action.closed, due
      """)
    while try rows.next() {
      records.actions.append(
        LinkRecords.ActionFacts(
          practitioner: try practitioner(rows.id(0)), due: try rows.day(1),
          closed: try rows.optionalDay(2)))
    }
  }

  private mutating func readAbsences() throws {
    let rows = try ColumnReader(
      db,
      """
      SELECT /* whole table */ person, from_day, until_day FROM absence
      ORDER BY person, from_day
      """)
    while try rows.next() {
      records.absences.append(
        LinkRecords.Absence(
          practitioner: try practitioner(rows.id(0)), from: try rows.day(1),
          until: try rows.day(2)))
    }
  }

  private func practitioner(_ id: UUID) throws -> Int32 {
    guard let position = positions[id] else { throw StoreError.unreadable(.person) }
    return position
  }
}

/// Rows come person by person: one look-up a person instead of one a row.
private struct RunningPerson {
  private var id: UUID?
  private var position: Int32 = 0

  mutating func position(_ next: UUID, in positions: [UUID: Int32]) throws -> Int32 {
    if next != id {
      guard let found = positions[next] else { throw StoreError.unreadable(.person) }
      position = found
      id = next
    }
    return position
  }
}

extension ColumnReader {
  fileprivate func scores(from first: CInt) -> CriterionScores {
    var packed: UInt64 = 0
    for offset in 0..<13 { packed |= UInt64(int(first + CInt(offset))) << UInt64(offset * 4) }
    return CriterionScores(packed: packed)
  }

  /// The codes of the answers are 1 more than their positions in `FactAnswer.allCases`.
  fileprivate func facts(from first: CInt) -> FactAnswers {
    var packed: UInt16 = 0
    for offset in 0..<6 { packed |= UInt16(int(first + CInt(offset))) << UInt16(offset * 2) }
    return FactAnswers(packed: packed)
  }
}

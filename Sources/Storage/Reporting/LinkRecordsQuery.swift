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

/// Row cursors by column index: a national file has a million sessions, so no dictionary is looked
/// up and nothing is allocated for a row.
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
    let rows = try cursor(
      """
      SELECT /* whole table */ id, team, agency, career_stage, started, left_on,
        objects_to_linking
      FROM person ORDER BY id
      """)
    while let row = try rows.next() {
      let id: UUID = row[0]
      positions[id] = Int32(records.practitioners.count)
      records.practitioners.append(
        LinkRecords.Practitioner(
          id: Person.ID(id), team: (row[1] as UUID?).map { Team.ID($0) }, agency: row[2],
          careerStage: try CareerStage(code: row[3], of: .person),
          started: Day(ordinal: Int(try row.day(4))),
          left: try row.optionalDay(5).map { Day(ordinal: Int($0)) }, objectsToLinking: row[6]))
    }
  }

  private mutating func readAssessments() throws {
    let highest =
      try Int.fetchOne(
        db, sql: "SELECT max(number) FROM assessment_reference") ?? 0
    assessmentByReference = Array(repeating: -1, count: highest + 1)
    let rows = try cursor(
      """
      SELECT /* whole table */ id, reference, practitioner, child, referred, completed,
        main_worker_changed
      FROM assessment ORDER BY id
      """)
    while let row = try rows.next() {
      let position = Int32(records.assessments.count)
      assessmentByID[row[0]] = position
      assessmentByReference[row[1]] = position
      records.assessments.append(
        LinkRecords.AssessmentFacts(
          practitioner: try practitioner(row[2]), youngPerson: row[3],
          referred: try row.day(4), completed: try row.optionalDay(5),
          mainWorkerChanged: row[6]))
    }
  }

  private mutating func readSessions() throws {
    let kinds = SessionKind.byCode
    let statuses = SessionStatus.byCode
    let reasons = CancelReason.byCode
    // Agreeing that a session did not happen confirms one that was not held.
    let rows = try cursor(
      """
      SELECT /* whole table */ person, day, kind, status, uninterrupted_minutes,
        confirmed_happened IS (status IN (2, 3)), cancel_reason
      FROM session_person WHERE supervisee = 1 ORDER BY person, day, session
      """)
    var person = RunningPerson()
    while let row = try rows.next() {
      guard let kind = kinds[row[2]], let status = statuses[row[3]] else {
        throw StoreError.unreadable(.session)
      }
      records.sessions.append(
        LinkRecords.Session(
          practitioner: try person.position(row, in: positions), day: try row.day(1), kind: kind,
          status: status, uninterruptedMinutes: row[4], confirmed: row[5],
          cancelReason: (row[6] as Int?).flatMap { reasons[$0] }))
    }
  }

  private mutating func readDiscussions() throws {
    let rows = try cursor(
      """
      SELECT /* whole table */ person, day, child, assessment_reference, minutes,
        depth_supervisor, depth_supervisee
      FROM discussion_person WHERE took_place = 1 ORDER BY person, day, discussion
      """)
    var person = RunningPerson()
    while let row = try rows.next() {
      let reference: Int? = row[3]
      let assessment = reference.map { assessmentByReference[$0] }
      records.discussions.append(
        LinkRecords.Discussion(
          practitioner: try person.position(row, in: positions), day: try row.day(1),
          youngPerson: row[2], assessment: assessment == -1 ? nil : assessment,
          minutes: row[4], supervisorDepth: (row[5] as Int?).flatMap(Depth.init),
          superviseeDepth: (row[6] as Int?).flatMap(Depth.init)))
    }
  }

  private mutating func readAudits() throws {
    let selections = AuditSelection.byCode
    let rows = try cursor(
      """
      SELECT /* whole table */ assessment, day, selection, blinded, holistic,
        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, x1, x2, o1,
        updated_after_new_facts, shared_with_them, shared_with_family,
        waiting_left_them_in_danger, clear_what_help_comes, more_than_one_agency
      FROM audit WHERE rating = 1 ORDER BY id
      """)
    while let row = try rows.next() {
      guard let assessment = assessmentByID[row[0]], let selection = selections[row[2]] else {
        throw StoreError.unreadable(.audit)
      }
      records.audits.append(
        LinkRecords.AuditFacts(
          assessment: assessment, day: try row.day(1), selection: selection, blinded: row[3],
          scores: row.scores(from: 5), facts: row.facts(from: 18),
          holisticGrade: (row[4] as Int?).flatMap(Score.init)))
    }
  }

  private mutating func readActions() throws {
    let rows = try cursor(
      "SELECT /* whole table */ owner, due, closed FROM action ORDER BY owner, closed, due")
    while let row = try rows.next() {
      records.actions.append(
        LinkRecords.ActionFacts(
          practitioner: try practitioner(row[0]), due: try row.day(1),
          closed: try row.optionalDay(2)))
    }
  }

  private mutating func readAbsences() throws {
    let rows = try cursor(
      """
      SELECT /* whole table */ person, from_day, until_day FROM absence
      ORDER BY person, from_day
      """)
    while let row = try rows.next() {
      records.absences.append(
        LinkRecords.Absence(
          practitioner: try practitioner(row[0]), from: try row.day(1), until: try row.day(2)))
    }
  }

  private func cursor(_ sql: String) throws -> RowCursor {
    try Row.fetchCursor(db.cachedStatement(sql: sql))
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

  mutating func position(_ row: Row, in positions: [UUID: Int32]) throws -> Int32 {
    let next: UUID = row[0]
    if next != id {
      guard let found = positions[next] else { throw StoreError.unreadable(.person) }
      position = found
      id = next
    }
    return position
  }
}

extension Row {
  /// The ordinal of an ISO day, read from its ten bytes where they stand.
  fileprivate func day(_ index: Int) throws -> Int32 {
    guard let day = try optionalDay(index) else { throw StoreError.unreadable(.other) }
    return day
  }

  fileprivate func optionalDay(_ index: Int) throws -> Int32? {
    try withUnsafeData(atIndex: index) { text in
      guard let text else { return nil }
      return try text.withUnsafeBytes { bytes in
        guard bytes.count == 10 else { throw StoreError.unreadable(.other) }
        func number(_ from: Int, _ to: Int) -> Int {
          (from..<to).reduce(0) { $0 * 10 + Int(bytes[$1]) - 48 }
        }
        guard let day = Day(year: number(0, 4), month: number(5, 7), day: number(8, 10)) else {
          throw StoreError.unreadable(.other)
        }
        return Int32(day.ordinal)
      }
    }
  }

  fileprivate func scores(from first: Int) -> CriterionScores {
    var packed: UInt64 = 0
    for offset in 0..<13 { packed |= (self[first + offset] as UInt64) << UInt64(offset * 4) }
    return CriterionScores(packed: packed)
  }

  /// The codes of the answers are 1 more than their positions in `FactAnswer.allCases`.
  fileprivate func facts(from first: Int) -> FactAnswers {
    var packed: UInt16 = 0
    for offset in 0..<6 { packed |= (self[first + offset] as UInt16) << UInt16(offset * 2) }
    return FactAnswers(packed: packed)
  }
}

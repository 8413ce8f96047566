import Foundation
import GRDB
import Sealing
package import Workbook

extension Snapshot {
  /// What the clear columns say of a session; `nil` if there is none.
  package func session(_ id: SessionID) throws -> SessionRecord? {
    guard let row = try row(SessionRow.self, id.uuid) else { return nil }
    return SessionRecord(
      id: id, revision: row.revision, state: try SessionState(code: row.state, of: .session),
      kind: try SessionKind(code: row.kind, of: .session),
      status: try SessionStatus(code: row.status, of: .session),
      supervisor: Person.ID(row.supervisor), day: try Day(column: row.day, of: .session),
      uninterruptedMinutes: row.uninterruptedMinutes,
      cancelReason: try row.cancelReason.map { try CancelReason(code: $0, of: .session) },
      recordedBy: row.recordedBy.map { Person.ID($0) },
      recordedAt: Instant(milliseconds: row.recordedAt),
      people: try people(of: id), discussions: try discussions(of: id), row: row)
  }

  /// The session that a case discussion belongs to.
  package func session(of discussion: CaseDiscussion.ID) throws -> SessionRecord? {
    let id = try UUID.fetchOne(
      db.cachedStatement(sql: "SELECT session FROM case_discussion WHERE id = ?"),
      arguments: [discussion.uuid])
    return try id.flatMap { try session(SessionID($0)) }
  }

  private func people(of session: SessionID) throws -> [SessionPerson] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT person, supervisee, attended, confirmed_at, confirmed_happened,
            confirmed_minutes, confirmed_interrupted,
            spoke_honestly, thinking_moved, know_what_next
          FROM session_person WHERE session = ? ORDER BY position
          """),
      arguments: [session.uuid]
    ).map { row in
      SessionPerson(
        person: Person.ID(row[0] as UUID), isSupervisee: row[1], attendedPosition: row[2],
        confirmation: (row[3] as Int64?).map { at in
          SessionConfirmation(
            at: Instant(milliseconds: at), happened: row[4], minutes: row[5],
            interrupted: row[6])
        },
        usefulness: (row[7] as Int?).flatMap { honestly in
          Usefulness(
            spokeHonestly: honestly, thinkingMoved: row[8], knowWhatHappensNext: row[9])
        })
    }
  }

  private func discussions(of session: SessionID) throws -> [DiscussionRecord] {
    let depths = try superviseeDepths(of: session)
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT case_discussion.*, child.tag FROM case_discussion
          JOIN child ON child.number = case_discussion.child
          WHERE session = ? ORDER BY position
          """),
      arguments: [session.uuid]
    ).map { row in try discussion(row, depths) }
  }

  private func discussion(
    _ row: Row, _ depths: [UUID: [Person.ID: Depth]]
  ) throws -> DiscussionRecord {
    let kind = RecordKind.caseDiscussion
    let id = CaseDiscussion.ID(row["id"] as UUID)
    return DiscussionRecord(
      id: id, child: ChildTag(try Bytes16(column: row["tag"], of: kind)),
      outcome: try CaseDiscussion.Outcome(code: row["outcome"], of: kind),
      decisionKind: try (row["decision_kind"] as Int?).map {
        try Decision.Kind(code: $0, of: kind)
      },
      isUnsigned: row["unsigned"],
      reviewDate: try (row["review_date"] as String?).map { try Day(column: $0, of: kind) },
      copied: (row["copied_at"] as Int64?).map { at in
        CopiedToFile(at: Instant(milliseconds: at), by: Person.ID(row["copied_by"] as UUID))
      },
      emotionalImpactConsidered: row["emotional_impact"], isChosen: row["chosen"],
      supervisorDepth: (row["depth_supervisor"] as Int?).flatMap(Depth.init),
      qualityDepth: (row["depth_quality"] as Int?).flatMap(Depth.init),
      superviseeDepths: depths[id.uuid] ?? [:])
  }

  /// All ratings of the session's discussions that are in.
  private func superviseeDepths(
    of session: SessionID
  ) throws -> [UUID: [Person.ID: Depth]] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT discussion, person, depth_supervisee FROM discussion_person
          WHERE discussion IN (SELECT id FROM case_discussion WHERE session = ?)
            AND depth_supervisee IS NOT NULL
          """),
      arguments: [session.uuid])
    return rows.reduce(into: [:]) { depths, row in
      depths[row[0], default: [:]][Person.ID(row[1] as UUID)] = Depth(rawValue: row[2])
    }
  }
}

import GRDB
package import Workbook

import struct Foundation.UUID

/// What supervisees and others add to a session that was recorded. Each is given once and makes no
/// new revision: it stands beside the record.
extension Transaction {
  /// - Throws: ``StoreError/alreadyGiven``; ``StoreError/notFound(_:)`` if the person was no
  ///   supervisee in it.
  package func confirm(
    _ session: SessionRecord, by person: Person.ID, happened: Bool, minutes: Int?,
    interrupted: Bool?
  ) throws {
    try annotate(
      session, by: person,
      """
      UPDATE session_person SET confirmed_at = ?, confirmed_happened = ?,
        confirmed_minutes = ?, confirmed_interrupted = ?
      WHERE person = ? AND day = ? AND session = ? AND supervisee = 1
        AND confirmed_at IS NULL
      """, [act.at.milliseconds, happened, minutes, interrupted])
    try log(.session, session.id.uuid, revision: session.revision, "confirmed")
  }

  /// - Throws: as ``confirm(_:by:happened:minutes:interrupted:)``.
  package func rateUsefulness(
    _ session: SessionRecord, by person: Person.ID, _ usefulness: Usefulness
  ) throws {
    try annotate(
      session, by: person,
      """
      UPDATE session_person SET spoke_honestly = ?, thinking_moved = ?, know_what_next = ?
      WHERE person = ? AND day = ? AND session = ? AND supervisee = 1
        AND spoke_honestly IS NULL
      """,
      [usefulness.spokeHonestly, usefulness.thinkingMoved, usefulness.knowWhatHappensNext])
    try log(.session, session.id.uuid, revision: session.revision, "usefulnessRated")
  }

  /// The supervisee's rating of one case discussion; the supervisor's is part of the record.
  /// - Throws: as ``confirm(_:by:happened:minutes:interrupted:)``.
  package func rateDepth(
    _ discussion: CaseDiscussion.ID, in session: SessionRecord, by person: Person.ID,
    _ depth: Depth
  ) throws {
    try requireSupervisee(person, of: session)
    try db.cachedStatement(
      sql: """
        UPDATE discussion_person SET depth_supervisee = ?
        WHERE person = ? AND day = ? AND discussion = ? AND depth_supervisee IS NULL
        """
    ).execute(arguments: [
      depth.rawValue, person.uuid, session.day.description, discussion.uuid,
    ])
    try requireOneChange()
    try log(.caseDiscussion, discussion.uuid, revision: session.revision, "depthRated")
  }

  /// The blind third rating of a sample.
  package func rateDepthForQuality(
    _ discussion: CaseDiscussion.ID, in session: SessionRecord, _ depth: Depth
  ) throws {
    try db.cachedStatement(
      sql: """
        UPDATE case_discussion SET depth_quality = ? WHERE id = ? AND depth_quality IS NULL
        """
    ).execute(arguments: [depth.rawValue, discussion.uuid])
    try requireOneChange()
    try log(.caseDiscussion, discussion.uuid, revision: session.revision, "depthRated")
  }

  private func annotate(
    _ session: SessionRecord, by person: Person.ID, _ sql: String,
    _ values: StatementArguments
  ) throws {
    try requireSupervisee(person, of: session)
    try db.cachedStatement(sql: sql).execute(
      arguments: values + [person.uuid, session.day.description, session.id.uuid])
    try requireOneChange()
  }

  private func requireSupervisee(_ person: Person.ID, of session: SessionRecord) throws {
    guard session.supervisees.contains(person) else { throw StoreError.notFound(.session) }
  }

  private func requireOneChange() throws {
    guard db.changesCount == 1 else { throw StoreError.alreadyGiven }
  }
}

extension Transaction {
  /// - Parameter on: the day it was done.
  /// - Returns: the new revision.
  package func closeAction(_ id: ActionEntry.ID, on day: Day, ifRevision: Int) throws -> Int {
    try amend(ActionRow.self, id.uuid, ifRevision: ifRevision) { row in
      row.closed = day.description
    }
  }

  /// - Returns: the new revision.
  package func setState(
    _ state: SessionState, of session: SessionID, ifRevision: Int
  ) throws -> Int {
    try amend(SessionRow.self, session.uuid, ifRevision: ifRevision) { row in
      row.state = state.code
    }
  }
}

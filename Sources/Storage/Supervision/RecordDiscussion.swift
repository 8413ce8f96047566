import GRDB
import Workbook

import struct Foundation.UUID

extension Transaction {
  func insert(
    _ discussion: CaseDiscussionEntry, at position: Int, of entry: SessionEntry,
    _ session: SessionRow, _ newID: () -> UUID
  ) throws {
    guard let youngPerson = discussion.youngPerson else {
      throw StoreError.refused(resultCode: 0)
    }
    let id = discussion.id?.uuid ?? newID()
    let child = try numberMaking(vault.tag(of: youngPerson).value, in: .child)
    let assessment = try discussion.assessment.map {
      try numberMaking(vault.tag(of: $0), in: .assessmentReference)
    }
    let decision = discussion.outcome == .decided ? discussion.decision : nil
    let isUnsigned = decision.map { $0.because == nil } ?? false
    let isChosen = entry.chosenCase?.youngPerson == youngPerson
    try db.cachedStatement(
      sql: """
        INSERT INTO case_discussion (id, session, position, day, child, assessment_reference,
          outcome, decision_kind, unsigned, review_date, copied_at, copied_by, emotional_impact,
          chosen, depth_supervisor)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, session.id, position, session.day, child, assessment, discussion.outcome.code,
      decision?.kind.code, isUnsigned,
      decision?.reviewDate?.description, discussion.copied?.at.milliseconds,
      discussion.copied?.by.uuid, discussion.emotionalImpactConsidered,
      isChosen, discussion.depth?.rawValue,
    ])
    try insertExposure(id, discussion, child, assessment, entry, session)
    try seal(
      StoredCaseDiscussion(discussion, about: youngPerson), of: id,
      revision: session.revision, under: vault.child(youngPerson))
  }

  /// One row for each supervisee: the discussion from their side, as the linking report reads it.
  private func insertExposure(
    _ id: UUID, _ discussion: CaseDiscussionEntry, _ child: Int64, _ assessment: Int64?,
    _ entry: SessionEntry, _ session: SessionRow
  ) throws {
    let minutes = (session.uninterruptedMinutes ?? 0) / max(1, entry.cases.count)
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO discussion_person (person, day, discussion, child, assessment_reference,
          took_place, minutes, depth_supervisor)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for person in entry.supervisees {
      try statement.execute(arguments: [
        person.uuid, session.day, id, child, assessment, entry.status.tookPlace, minutes,
        discussion.depth?.rawValue,
      ])
    }
  }
}

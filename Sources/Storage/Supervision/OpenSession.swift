import GRDB
import Sealing
package import Workbook

import struct Foundation.UUID

extension Snapshot {
  /// The session as it was recorded, as far as the parts say: what belongs to another part is left
  /// out and not even unsealed.
  ///
  /// A personal part that was erased is absent.
  ///
  /// - Throws: `SealError.keyDestroyed` where other words were erased.
  package func entry(
    of session: SessionRecord, opening parts: SessionParts
  ) throws -> SessionEntry {
    var entry = try session.row.header(
      supervisees: session.supervisees, attended: session.attended)
    let readable = session.discussions.filter { parts.cases.contains($0.child) }
    if parts.record { try openRecord(session, &entry) }
    let isAboutOneChild = Set(session.discussions.map(\.child)).count == 1
    if isAboutOneChild ? !readable.isEmpty : parts.record {
      try unseal(StoredSessionCaseWords.self, of: session.id.uuid)?.fill(&entry)
    }
    entry.cases = try readable.map { try open($0) }
    if let chosen = zip(readable, entry.cases).first(where: \.0.isChosen)?.1.youngPerson {
      entry.chosenCase = ChosenCase(
        youngPerson: chosen, whyNone: entry.chosenCase?.whyNone)
    }
    entry.actions = try openActions(session, parts)
    if parts.personalPart { entry.personalPart = try personalPart(of: session.id) }
    return entry
  }

  private func personalPart(of session: SessionID) throws -> PersonalPart? {
    do {
      return try unseal(StoredPersonalPart.self, of: session.uuid)?.domain
    } catch SealError.keyDestroyed {
      return nil
    }
  }

  private func openRecord(_ session: SessionRecord, _ entry: inout SessionEntry) throws {
    try session.row.fill(&entry)
    guard let narrative = try unseal(StoredSessionNarrative.self, of: session.id.uuid) else {
      throw StoreError.unreadable(.session)
    }
    narrative.fill(&entry)
  }

  private func open(_ record: DiscussionRecord) throws -> CaseDiscussionEntry {
    guard let words = try unseal(StoredCaseDiscussion.self, of: record.id.uuid) else {
      throw StoreError.unreadable(.caseDiscussion)
    }
    var discussion = CaseDiscussionEntry(youngPerson: nil, outcome: record.outcome)
    words.fill(&discussion)
    discussion.id = record.id
    discussion.copied = record.copied
    discussion.emotionalImpactConsidered = record.emotionalImpactConsidered
    discussion.depth = record.supervisorDepth
    return discussion
  }

  /// An action about a young person goes with their discussion, any other with the record.
  private func openActions(
    _ session: SessionRecord, _ parts: SessionParts
  ) throws -> [ActionEntry] {
    let rows = try ActionRow.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM action WHERE session = ? ORDER BY position"),
      arguments: [session.id.uuid])
    return try rows.compactMap { row in
      let child = try row.child.map { try tag(number: $0) }
      guard child.map(parts.cases.contains) ?? parts.record else { return nil }
      let words = try unseal(StoredAction.self, of: row.id)
      return ActionEntry(
        id: ActionEntry.ID(row.id), text: Words(words?.text), owner: Person.ID(row.owner),
        due: try Day(column: row.due, of: .action),
        youngPerson: words?.youngPerson.flatMap { YoungPersonReference($0) })
    }
  }
}

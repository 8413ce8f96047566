import GRDB
package import Sealing
package import Workbook

/// A note added to a session, as somebody reads it.
package struct RecordedAddendum: Sendable, Equatable {
  package let id: SessionAddendum.ID
  package let by: Person.ID
  package let at: Instant
  package let part: SessionAddendum.Part
  /// `nil` when the words were erased.
  package let text: Words?
}

extension Vault {
  /// For ``Act/sealing`` of a note: only a personal part may have no key yet, because nobody wrote one.
  package func keys(
    forAddendumTo part: SessionAddendum.Part, of session: SessionRecord
  ) -> Set<KeySubject> {
    guard part == .personal, let owner = session.personalPartOwner else { return [] }
    return [personal(owner)]
  }

  /// `nil` where the session has no such part.
  fileprivate func subject(
    of part: SessionAddendum.Part, in session: SessionRecord
  ) -> KeySubject? {
    switch part {
    case .record: series(session.supervisor, session.supervisees)
    case .discussion(let id):
      session.discussions.first { $0.id == id }.map { KeySubject(.child, $0.child.value) }
    case .personal: session.personalPartOwner.map(personal)
    }
  }
}

extension SessionRecord {
  /// A personal part is there only with exactly one supervisee (DESIGN §10).
  package var personalPartOwner: Person.ID? {
    supervisees.count == 1 ? supervisees.first : nil
  }
}

extension Snapshot {
  /// The notes to the parts that are to be opened, the oldest first.
  package func addenda(
    to session: SessionRecord, opening parts: SessionParts
  ) throws -> [RecordedAddendum] {
    let rows = try AddendumRow.fetchAll(
      db.cachedStatement(
        sql: "SELECT * FROM session_addendum WHERE session = ? ORDER BY session_revision"),
      arguments: [session.id.uuid])
    return try rows.compactMap { row in
      let part = try row.addendumPart
      guard session.isOpen(part, parts) else { return nil }
      return RecordedAddendum(
        id: SessionAddendum.ID(row.id), by: Person.ID(row.by),
        at: Instant(milliseconds: row.at), part: part, text: try text(of: row))
    }
  }

  private func text(of row: AddendumRow) throws -> Words? {
    do {
      return Words(try unseal(StoredAddendum.self, of: row.id)?.text)
    } catch SealError.keyDestroyed {
      return nil
    }
  }

  /// Whether what the part said was erased: then nothing is added to it either.
  package func isErased(
    _ part: SessionAddendum.Part, of session: SessionRecord
  ) throws -> Bool {
    do {
      switch part {
      case .record: _ = try unseal(StoredSessionNarrative.self, of: session.id.uuid)
      case .discussion(let id): _ = try unseal(StoredCaseDiscussion.self, of: id.uuid)
      case .personal: _ = try unseal(StoredPersonalPart.self, of: session.id.uuid)
      }
      return false
    } catch SealError.keyDestroyed {
      return true
    }
  }
}

extension SessionRecord {
  fileprivate func isOpen(_ part: SessionAddendum.Part, _ parts: SessionParts) -> Bool {
    switch part {
    case .record: parts.record
    case .discussion(let id):
      discussions.first { $0.id == id }.map { parts.cases.contains($0.child) } ?? false
    case .personal: parts.personalPart
    }
  }
}

extension Transaction {
  /// Puts a note beside a session, which has a new revision since. The act must have a caller and
  /// name the keys: ``Vault/keys(forAddendumTo:of:)``.
  ///
  /// - Returns: the session's new revision.
  /// - Throws: ``StoreError/revisionConflict(current:)``; ``StoreError/notFound(_:)`` for a case
  ///   discussion of another session, and for a personal part of a session with several supervisees.
  package func add(
    _ addendum: SessionAddendum, to session: SessionRecord, ifRevision: Int
  ) throws -> Int {
    guard let subject = vault.subject(of: addendum.part, in: session), let by = act.caller else {
      throw StoreError.notFound(.caseDiscussion)
    }
    let revision = try raise(SessionRow.self, session.id.uuid, ifRevision: ifRevision)
    let row = AddendumRow(addendum, session.id, revision, by: by.uuid, at: act.at)
    try create(row)
    try seal(StoredAddendum(addendum), of: row.id, revision: 1, under: subject)
    return revision
  }
}

import GRDB
import Sealing
package import Workbook

import struct Foundation.UUID

/// A redaction with whose export it changes.
package struct RecordedRedaction: Sendable, Equatable {
  package let value: Redaction
  package let about: AccessSubject
  package let revision: Int
}

/// Whose words a redaction quotes, and so whose key seals it.
package enum QuotedWords: Sendable {
  /// Words of nobody's: clear columns, and what the organisation's key seals.
  case ofOrganisation
  /// What a session says that is about no child.
  case ofSession(SessionRecord)
  case ofPersonalPart(Person.ID)
  case about(YoungPersonReference)
  case ofContribution(Contribution.ID)
}

extension Snapshot {
  /// Those in force, the oldest first.
  package func redactions(about subject: AccessSubject) throws -> [RecordedRedaction] {
    let (column, value): (String, any DatabaseValueConvertible) =
      switch subject {
      case .person(let id): ("person", id.uuid)
      case .child(let tag): ("child", tag.value.data)
      }
    return try RedactionRow.fetchAll(
      db.cachedStatement(
        sql: "SELECT * FROM redaction WHERE \(column) = ? AND taken_back_on IS NULL"),
      arguments: [value]
    ).map(recorded).sorted {
      ($0.value.on, $0.value.id) < ($1.value.on, $1.value.id)
    }
  }

  /// In force or taken back.
  package func redaction(_ id: Redaction.ID) throws -> RecordedRedaction? {
    try row(RedactionRow.self, id.uuid).map(recorded)
  }

  private func recorded(_ row: RedactionRow) throws -> RecordedRedaction {
    let kind = RecordKind.redaction
    let subject: AccessSubject =
      if let person = row.person {
        .person(Person.ID(person))
      } else if let child = row.child {
        .child(ChildTag(try Bytes16(column: child, of: kind)))
      } else {
        throw StoreError.unreadable(kind)
      }
    let words = try redactionWords(row.id)
    return RecordedRedaction(
      value: Redaction(
        id: Redaction.ID(row.id), record: row.record, field: row.field, passage: words.passage,
        reason: words.reason, by: Person.ID(row.by), on: try Day(column: row.onDay, of: kind),
        takenBackOn: try row.takenBackOn.map { try Day(column: $0, of: kind) }),
      about: subject, revision: row.revision)
  }

  /// Where the words that it quotes were erased, all of what is left of the field is left out: which passage it was, nobody
  /// can tell.
  private func redactionWords(_ id: UUID) throws -> (passage: Words?, reason: Words) {
    do {
      guard let stored = try unseal(StoredRedaction.self, of: id),
        let reason = Words(stored.reason)
      else { throw StoreError.unreadable(.redaction) }
      return (Words(stored.passage), reason)
    } catch SealError.keyDestroyed {
      return (nil, try Words(column: "the words were erased", of: .redaction))
    }
  }

  fileprivate func keySubject(of words: QuotedWords) throws -> KeySubject {
    switch words {
    case .ofOrganisation: return .organisation
    case .ofSession(let session): return vault.series(session.supervisor, session.supervisees)
    case .ofPersonalPart(let person): return vault.personal(person)
    case .about(let youngPerson): return vault.child(youngPerson)
    case .ofContribution(let id):
      guard let row = try contributionRow(id) else { throw StoreError.notFound(.contribution) }
      return try row.subject
    }
  }
}

extension Transaction {
  package func add(
    _ redaction: Redaction, about subject: AccessSubject, quoting words: QuotedWords
  ) throws {
    try create(RedactionRow(redaction, about: subject, revision: 1))
    try seal(
      StoredRedaction(redaction), of: redaction.id.uuid, revision: 1,
      under: try keySubject(of: words))
  }

  /// It stays on record, with the day.
  ///
  /// - Returns: the new revision.
  package func takeBack(_ id: Redaction.ID, ifRevision: Int) throws -> Int {
    try amend(RedactionRow.self, id.uuid, ifRevision: ifRevision) { row in
      row.takenBackOn = act.at.day.description
    }
  }
}

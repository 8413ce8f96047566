import GRDB
import Sealing
package import Workbook

package import struct Foundation.UUID

extension Transaction {
  /// Records a session: its clear columns, and each part's words under the part's own key.
  ///
  /// The act must name the keys: ``Vault/keys(for:)`` of the entry.
  /// - Parameter newID: makes ids for case discussions and actions that have none.
  package func insert(
    _ session: RecordedSession, id: SessionID, state: SessionState = .shared,
    newID: () -> UUID
  ) throws {
    let entry = session.entry
    let row = try SessionRow(entry, id: id, state: state, act)
    try create(row)
    try insertPeople(entry, row)
    try sealParts(entry, row)
    for (position, discussion) in entry.cases.enumerated() {
      try insert(discussion, at: position, of: entry, row, newID)
    }
    for (position, action) in entry.actions.enumerated() {
      try insert(action, at: position, of: entry, row, newID)
    }
  }

  private func sealParts(_ entry: SessionEntry, _ row: SessionRow) throws {
    try seal(
      StoredSessionNarrative(entry), of: row.id, revision: row.revision,
      under: vault.series(entry.supervisor, entry.supervisees))
    if let words = StoredSessionCaseWords(entry) {
      try seal(
        words, of: row.id, revision: row.revision, under: vault.caseWordsSubject(entry))
    }
    if let part = entry.personalPart {
      guard let owner = vault.personalPartOwner(entry) else {
        throw StoreError.refused(resultCode: 0)
      }
      try seal(
        StoredPersonalPart(part), of: row.id, revision: row.revision,
        under: vault.personal(owner))
    }
  }

  private func insertPeople(_ entry: SessionEntry, _ row: SessionRow) throws {
    let others = entry.attended.filter { !entry.supervisees.contains($0) }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO session_person (person, day, session, position, supervisee, attended,
          kind, status, cancel_reason, uninterrupted_minutes)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (position, person) in (entry.supervisees + others).enumerated() {
      try statement.execute(arguments: [
        person.uuid, row.day, row.id, position, position < entry.supervisees.count,
        entry.attended.firstIndex(of: person), row.kind, row.status, row.cancelReason,
        row.uninterruptedMinutes ?? 0,
      ])
    }
  }

  private func insert(
    _ action: ActionEntry, at position: Int, of entry: SessionEntry, _ session: SessionRow,
    _ newID: () -> UUID
  ) throws {
    let id = action.id?.uuid ?? newID()
    let child = try action.youngPerson.map {
      try numberMaking(vault.tag(of: $0).value, in: .child)
    }
    try create(
      ActionRow(
        id: id, session: session.id, position: position, owner: action.owner.uuid,
        child: child, due: action.due.description, closed: nil, carried: 0,
        origin: session.id, revision: 1))
    try seal(
      StoredAction(action), of: id, revision: 1,
      under: action.youngPerson.map(vault.child)
        ?? vault.series(entry.supervisor, entry.supervisees))
  }
}

struct ActionRow: StoredRow {
  static let kind = RecordKind.action

  var id: UUID
  var session: UUID
  var position: Int
  var owner: UUID
  var child: Int64?
  var due: String
  var closed: String?
  var carried: Int
  var origin: UUID?
  var revision: Int
}

extension ActionRow {
  static let statements = RowStatements(
    table: "action",
    columns: [
      "id", "session", "position", "owner", "child", "due", "closed", "carried", "origin",
      "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [
      id, session, position, owner, child, due, closed, carried, origin, revision,
    ]
  }

  init(row: Row) {
    id = row["id"]
    session = row["session"]
    position = row["position"]
    owner = row["owner"]
    child = row["child"]
    due = row["due"]
    closed = row["closed"]
    carried = row["carried"]
    origin = row["origin"]
    revision = row["revision"]
  }
}

import GRDB
package import Workbook

import struct Foundation.UUID

struct ContactWishRow: StoredRow {
  static let kind = RecordKind.contactWish

  var id: UUID
  var kind: Int
  var asker: UUID
  var asked: UUID
  var askedOn: String
  var contactedOn: String?
  var revision: Int

  init(_ wish: ContactWish, revision: Int) {
    id = wish.id.uuid
    kind = wish.kind.code
    asker = wish.asker.uuid
    asked = wish.asked.uuid
    askedOn = wish.askedOn.description
    contactedOn = wish.contactedOn?.description
    self.revision = revision
  }

  func recorded() throws -> Recorded<ContactWish> {
    Recorded(
      value: ContactWish(
        id: ContactWish.ID(id), kind: try ContactWish.Kind(code: kind, of: .contactWish),
        asker: Person.ID(asker), asked: Person.ID(asked),
        askedOn: try Day(column: askedOn, of: .contactWish),
        contactedOn: try contactedOn.map { try Day(column: $0, of: .contactWish) }),
      revision: revision)
  }
}

extension ContactWishRow {
  static let statements = RowStatements(
    table: "contact_wish",
    columns: ["id", "kind", "asker", "asked", "asked_on", "contacted_on", "revision"])

  var values: [(any DatabaseValueConvertible)?] {
    [id, kind, asker, asked, askedOn, contactedOn, revision]
  }

  init(row: Row) {
    id = row["id"]
    kind = row["kind"]
    asker = row["asker"]
    asked = row["asked"]
    askedOn = row["asked_on"]
    contactedOn = row["contacted_on"]
    revision = row["revision"]
  }
}

extension Snapshot {
  package func contactWish(_ id: ContactWish.ID) throws -> Recorded<ContactWish>? {
    try row(ContactWishRow.self, id.uuid)?.recorded()
  }

  /// Whether somebody waits to hear from this person.
  package func isWaiting(_ asker: Person.ID, toHearFrom asked: Person.ID) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM contact_wish
            WHERE asked = ? AND asker = ? AND contacted_on IS NULL)
          """),
      arguments: [asked.uuid, asker.uuid]) ?? false
  }

  /// Who has asked to hear from this person.
  ///
  /// - Parameters:
  ///   - withContacted: those with whom they have been in touch too.
  ///   - after: the wish to go on from; `nil` for the first.
  package func contactWishes(
    for asked: Person.ID, withContacted: Bool, after: ContactWish.ID?, limit: Int
  ) throws -> [Recorded<ContactWish>] {
    try ContactWishRow.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM contact_wish
          WHERE asked = ?1 AND id > ?2 AND (contacted_on IS NULL OR ?3) ORDER BY id LIMIT ?4
          """),
      arguments: [
        asked.uuid, after?.uuid ?? .lowest, withContacted, limit,
      ]
    ).map { try $0.recorded() }
  }
}

extension Transaction {
  /// Without a row in the histories or the change feed: it would tell at which moment somebody checked in.
  package func add(_ wish: ContactWish) throws {
    let row = ContactWishRow(wish, revision: 1)
    try db.cachedStatement(sql: ContactWishRow.statements.insert)
      .execute(arguments: StatementArguments(row.values))
  }

  /// Takes back wishes that nobody has answered yet.
  func withdraw(_ wishes: [ContactWish.ID]) throws {
    for wish in wishes {
      try db.cachedStatement(
        sql: "DELETE FROM contact_wish WHERE id = ? AND contacted_on IS NULL"
      ).execute(arguments: [wish.uuid])
    }
  }

  /// - Returns: the new revision.
  package func confirmContact(
    _ id: ContactWish.ID, on day: Day, ifRevision: Int
  ) throws -> Int {
    try amend(ContactWishRow.self, id.uuid, ifRevision: ifRevision) { row in
      row.contactedOn = day.description
    }
  }
}

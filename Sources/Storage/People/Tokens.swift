package import Foundation
import GRDB
package import Sealing
package import Workbook

/// A token that lets somebody in, without the secret itself.
package struct TokenRecord: Sendable, Equatable {
  package let id: UUID
  package let person: Person.ID
  package let name: String
  /// The beginnings of the method names it may call; empty for all that its holder may.
  package let scopes: [String]
  package let created: Instant
  package let expires: Instant
  package let revoked: Instant?
  /// The first one, which a one-time code gave: its holder may set up how they sign in.
  package let isClaimed: Bool
}

extension Snapshot {
  /// The token presented; `nil` if it is unknown, expired or revoked.
  package func token(_ token: Token, at now: Instant) throws -> TokenRecord? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id, person, name, scopes, created, expires, revoked, claimed FROM token
          WHERE digest = ? AND expires > ? AND revoked IS NULL
          """),
      arguments: [Data(token.digest), now.milliseconds]
    ).map(TokenRecord.init(row:))
  }

  package func token(_ id: UUID) throws -> TokenRecord? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT id, person, name, scopes, created, expires, revoked, claimed FROM token WHERE id = ?
        """, arguments: [id]
    ).map(TokenRecord.init(row:))
  }

  package func tokens(of person: Person.ID) throws -> [TokenRecord] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, person, name, scopes, created, expires, revoked, claimed FROM token
        WHERE person = ? ORDER BY created, id
        """, arguments: [person.uuid]
    ).map(TokenRecord.init(row:))
  }
}

extension TokenRecord {
  fileprivate init(row: Row) {
    id = row[0]
    person = Person.ID(row[1] as UUID)
    name = row[2]
    scopes = (row[3] as String).split(separator: " ").map(String.init)
    created = Instant(milliseconds: row[4])
    expires = Instant(milliseconds: row[5])
    revoked = (row[6] as Int64?).map { Instant(milliseconds: $0) }
    isClaimed = row[7]
  }
}

extension Transaction {
  /// Stores the token's digest; the secret is not kept.
  package func add(
    _ token: Token, id: UUID, for person: Person.ID, name: String, scopes: [String] = [],
    expires: Instant, isClaimed: Bool = false
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO token (digest, id, person, name, scopes, created, expires, claimed)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        Data(token.digest), id, person.uuid, name, scopes.joined(separator: " "),
        act.at.milliseconds, expires.milliseconds, isClaimed,
      ])
    try log(.token, id, revision: 1, History.created)
  }

  /// Revoking a token twice does no harm.
  package func revokeToken(_ id: UUID) throws {
    try db.execute(
      sql: "UPDATE token SET revoked = coalesce(revoked, ?) WHERE id = ?",
      arguments: [act.at.milliseconds, id])
    guard db.changesCount == 1 else { throw StoreError.notFound(.token) }
    try log(.token, id, revision: 2, "revoked")
  }

  /// Stops every token of somebody but the one they are calling with.
  ///
  /// - Returns: how many that were still good.
  @discardableResult
  package func revokeTokens(of person: Person.ID, except kept: UUID? = nil) throws -> Int {
    let all = try tokens(of: person).filter { $0.revoked == nil && $0.id != kept }
    for token in all { try revokeToken(token.id) }
    return all.count { $0.expires > act.at }
  }

  /// A token that was good for setting up a second factor is good for everything once that is done.
  package func widen(token: UUID) throws {
    try db.execute(sql: "UPDATE token SET scopes = '' WHERE id = ?", arguments: [token])
    try log(.token, token, revision: 1, "widened")
  }

  /// Somebody's last day ends their tokens and sessions, whatever was said when they were made.
  package func clipAccess(of person: Person.ID, to end: Instant) throws {
    try db.execute(
      sql: """
        UPDATE token SET expires = max(created + 1, min(expires, ?2)) WHERE person = ?1
        """, arguments: [person.uuid, end.milliseconds])
    try db.execute(
      sql: """
        UPDATE session_cookie SET expires = max(made + 1, min(expires, ?2)) WHERE person = ?1
        """, arguments: [person.uuid, end.milliseconds])
  }

  /// Revokes every token of this name that the person holds, such as those of an earlier start.
  package func revokeTokens(named name: String, of person: Person.ID) throws {
    for token in try tokens(of: person) where token.name == name && token.revoked == nil {
      try revokeToken(token.id)
    }
  }
}

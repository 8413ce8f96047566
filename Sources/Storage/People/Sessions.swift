package import Foundation
import GRDB
package import Sealing
package import Workbook

extension Snapshot {
  /// The session whose cookie holds this secret; `nil` if it has ended in whatever way.
  package func session(_ secret: Token, at now: Instant) throws -> BrowserSession? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id, person, how, made, seen, expires, proved, limited FROM session_cookie
          WHERE digest = ? AND ended IS NULL
          """), arguments: [Data(secret.digest)]
    ).map(BrowserSession.init(row:)).flatMap { $0.isAlive(at: now) ? $0 : nil }
  }

  package func session(_ id: UUID) throws -> BrowserSession? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT id, person, how, made, seen, expires, proved, limited FROM session_cookie
        WHERE id = ?
        """, arguments: [id]
    ).map(BrowserSession.init(row:))
  }

  /// Those that are alive, the newest first.
  package func sessions(of person: Person.ID, at now: Instant) throws -> [BrowserSession] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, person, how, made, seen, expires, proved, limited FROM session_cookie
        WHERE person = ? AND ended IS NULL ORDER BY made DESC, id
        """, arguments: [person.uuid]
    ).map(BrowserSession.init(row:)).filter { $0.isAlive(at: now) }
  }
}

extension BrowserSession {
  fileprivate init(row: Row) throws {
    self.init(
      id: row[0], person: Person.ID(row[1] as UUID), how: try How(code: row[2], of: .account),
      made: Instant(milliseconds: row[3]), seen: Instant(milliseconds: row[4]),
      expires: Instant(milliseconds: row[5]), proved: Instant(milliseconds: row[6]),
      isLimited: row[7])
  }
}

extension Transaction {
  package func begin(_ session: BrowserSession, with secret: Token) throws {
    try db.execute(
      sql: "DELETE FROM session_cookie WHERE expires < ?",
      arguments: [act.at.adding(days: -1).milliseconds])
    try db.execute(
      sql: """
        INSERT INTO session_cookie
          (digest, id, person, how, made, seen, expires, proved, limited)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        Data(secret.digest), session.id, session.person.uuid, session.how.code,
        session.made.milliseconds, session.seen.milliseconds, session.expires.milliseconds,
        session.proved.milliseconds, session.isLimited,
      ])
  }

  /// Somebody is still there.
  package func touch(_ session: UUID) throws {
    try db.execute(
      sql: "UPDATE session_cookie SET seen = max(seen, ?) WHERE id = ?",
      arguments: [act.at.milliseconds, session])
  }

  /// Whoever sits there has proved who they are, with all that is asked of them.
  package func prove(_ session: UUID) throws {
    try db.execute(
      sql: "UPDATE session_cookie SET proved = ?, limited = 0 WHERE id = ?",
      arguments: [act.at.milliseconds, session])
  }

  /// The row stays for a day, so that ending it twice does no harm.
  package func end(session: UUID) throws {
    try db.execute(
      sql: "UPDATE session_cookie SET ended = coalesce(ended, ?) WHERE id = ?",
      arguments: [act.at.milliseconds, session])
  }

  /// - Returns: how many ended.
  package func endSessions(of person: Person.ID, except kept: UUID?) throws -> Int {
    let ended = try sessions(of: person, at: act.at).filter { $0.id != kept }
    for session in ended { try end(session: session.id) }
    return ended.count
  }
}

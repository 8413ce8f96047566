import Foundation
import GRDB
package import Sealing
package import Workbook

/// What is known of somebody who signs in with a password.
package struct PasswordRecord: Sendable {
  package let person: Person.ID
  package let username: Username
  package let hash: PasswordHash
}

extension Snapshot {
  /// `nil` for nobody of this name, and for somebody without a password.
  package func password(of username: Username) throws -> PasswordRecord? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT password.person, password.sealed
          FROM account JOIN password ON password.person = account.person
          WHERE account.username = ?
          """), arguments: [username.text])
    return try row.map { try password($0, of: username) }
  }

  package func password(of person: Person.ID) throws -> PasswordRecord? {
    guard let username = try username(of: person) else { return nil }
    return try password(of: username)
  }

  package func username(of person: Person.ID) throws -> Username? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT username FROM account WHERE person = ?"),
      arguments: [person.uuid]
    ).flatMap { Username($0) }
  }

  package func holder(of username: Username) throws -> Person.ID? {
    try UUID.fetchOne(
      db.cachedStatement(sql: "SELECT person FROM account WHERE username = ?"),
      arguments: [username.text]
    ).map { Person.ID($0) }
  }

  private func password(_ row: Row, of username: Username) throws -> PasswordRecord {
    let person: UUID = row[0]
    let stored = try vault.open(StoredPassword.self, of: person, Array(row[1] as Data))
    return PasswordRecord(
      person: Person.ID(person), username: username, hash: stored.hash)
  }
}

/// The act must name the organisation's key.
extension Transaction {
  package func setPassword(_ hash: PasswordHash, of person: Person.ID) throws {
    let sealed = try vault.seal(StoredPassword(hash), of: person.uuid, under: .organisation).blob
    try db.execute(
      sql: """
        INSERT INTO password (person, sealed, changed) VALUES (?, ?, ?)
        ON CONFLICT (person) DO UPDATE SET sealed = excluded.sealed, changed = excluded.changed
        """, arguments: [person.uuid, Data(sealed), act.at.milliseconds])
    try log(.account, person.uuid, revision: 1, "password")
  }

  /// - Precondition: Nobody else has it.
  package func setUsername(_ username: Username, of person: Person.ID) throws {
    try db.execute(
      sql: """
        INSERT INTO account (person, username) VALUES (?, ?)
        ON CONFLICT (person) DO UPDATE SET username = excluded.username
        """, arguments: [person.uuid, username.text])
  }

  /// Takes away all that lets somebody in: password, second factor, links, sessions, tokens, codes. Only a new invitation lets them
  /// in again.
  package func removeCredentials(of person: Person.ID) throws {
    for table in ["password", "second_factor", "recovery_code", "sign_on_link", "session_cookie"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE person = ?", arguments: [person.uuid])
    }
    for table in ["device_request", "renewal_request"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE person = ?", arguments: [person.uuid])
    }
    try db.execute(
      sql: "DELETE FROM invitation WHERE person = ? AND used IS NULL", arguments: [person.uuid])
    try revokeTokens(of: person)
    try log(.account, person.uuid, revision: 1, "credentials removed")
  }
}

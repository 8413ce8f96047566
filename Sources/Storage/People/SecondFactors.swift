import Foundation
import GRDB
package import Sealing
package import Workbook

/// Somebody's authenticator app, as far as it is set up.
package struct SecondFactor: Sendable {
  /// `nil` until a first code was given.
  package let secret: AuthenticatorSecret?
  /// A new one that waits for its first code.
  package let pending: AuthenticatorSecret?
  /// The last step whose code was used (RFC 6238 §5.2: a code counts once).
  package let lastStep: Int64
}

extension Snapshot {
  package func secondFactor(of person: Person.ID) throws -> SecondFactor? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT sealed, pending, last_step FROM second_factor WHERE person = ?"),
      arguments: [person.uuid])
    return try row.map { row in
      SecondFactor(
        secret: try secret(row[0], of: person), pending: try secret(row[1], of: person),
        lastStep: row[2])
    }
  }

  /// Whether somebody has set up a second factor to its end.
  package func hasSecondFactor(_ person: Person.ID) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM second_factor WHERE person = ? AND sealed IS NOT NULL)"),
      arguments: [person.uuid]) ?? false
  }

  private func secret(_ blob: Data?, of person: Person.ID) throws -> AuthenticatorSecret? {
    try blob.map { blob in
      AuthenticatorSecret(
        bytes: try vault.open(StoredSecondFactor.self, of: person.uuid, Array(blob)).secret)
    }
  }
}

/// The act must name the organisation's key.
extension Transaction {
  package func beginSecondFactor(_ secret: AuthenticatorSecret, of person: Person.ID) throws {
    let sealed = try vault.seal(StoredSecondFactor(secret), of: person.uuid, under: .organisation)
    try db.execute(
      sql: """
        INSERT INTO second_factor (person, pending, last_step) VALUES (?, ?, 0)
        ON CONFLICT (person) DO UPDATE SET pending = excluded.pending
        """, arguments: [person.uuid, Data(sealed.blob)])
  }

  /// The one that waited counts from now on, and earlier recovery codes no longer.
  package func confirmSecondFactor(
    of person: Person.ID, usedStep: Int64, recovery: [OneTimeCode]
  ) throws {
    try db.execute(
      sql: """
        UPDATE second_factor SET sealed = pending, pending = NULL, last_step = ? WHERE person = ?
        """, arguments: [usedStep, person.uuid])
    try db.execute(sql: "DELETE FROM recovery_code WHERE person = ?", arguments: [person.uuid])
    for code in recovery {
      try db.execute(
        sql: "INSERT INTO recovery_code (person, digest) VALUES (?, ?)",
        arguments: [person.uuid, Data(code.digest)])
    }
    try log(.account, person.uuid, revision: 1, "second factor")
  }

  package func useSecondFactor(of person: Person.ID, step: Int64) throws {
    try db.execute(
      sql: "UPDATE second_factor SET last_step = ? WHERE person = ?",
      arguments: [step, person.uuid])
  }

  /// - Returns: whether it was one that had not been used.
  package func useRecoveryCode(_ code: OneTimeCode, of person: Person.ID) throws -> Bool {
    try db.execute(
      sql: "DELETE FROM recovery_code WHERE person = ? AND digest = ?",
      arguments: [person.uuid, Data(code.digest)])
    return db.changesCount == 1
  }
}

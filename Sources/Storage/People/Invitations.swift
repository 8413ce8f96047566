package import Foundation
import GRDB
package import Sealing
package import Workbook

/// What a one-time code lets its holder become.
package struct Invitation: Sendable, Equatable {
  package let id: UUID
  /// `nil` for the first administrator, who is not on the list yet.
  package let person: Person.ID?
}

extension Snapshot {
  /// The invitation with this code; `nil` if there is none, or it was used or has expired.
  package func invitation(_ code: OneTimeCode, at now: Instant) throws -> Invitation? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT id, person FROM invitation WHERE digest = ? AND expires > ? AND used IS NULL
        """, arguments: [Data(code.digest), now.milliseconds]
    ).map { row in
      Invitation(id: row[0], person: (row[1] as UUID?).map { Person.ID($0) })
    }
  }

  /// Nobody has ever been put on the list of people.
  package func isEmpty() throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT max(id) IS NULL FROM person") ?? true
  }
}

extension Snapshot {
  /// Has or had something that lets them in, so that another way in would reach what is theirs.
  package func hasSignedIn(_ person: Person.ID) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM token WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM password WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM sign_on_link WHERE person = ?1)
        """, arguments: [person.uuid]) ?? false
  }

  /// Who has asked that this person be invited again; `nil` if nobody has, or too long ago.
  package func renewalAsked(of person: Person.ID, at now: Instant) throws -> Person.ID? {
    try UUID.fetchOne(
      db, sql: "SELECT asked_by FROM renewal_request WHERE person = ? AND expires > ?",
      arguments: [person.uuid, now.milliseconds]
    ).map { Person.ID($0) }
  }
}

extension Transaction {
  package func askForRenewal(
    of person: Person.ID, by administrator: Person.ID, expires: Instant
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO renewal_request (person, asked_by, expires) VALUES (?, ?, ?)
        ON CONFLICT (person) DO UPDATE SET asked_by = excluded.asked_by, expires = excluded.expires
        """, arguments: [person.uuid, administrator.uuid, expires.milliseconds])
  }

  package func endRenewal(of person: Person.ID) throws {
    try db.execute(
      sql: "DELETE FROM renewal_request WHERE person = ?", arguments: [person.uuid])
  }

  /// Keeps the code's digest; an earlier code of the same person is worth nothing from now on. For the first administrator there
  /// may be several, until somebody is on the list.
  package func invite(
    _ person: Person.ID?, with code: OneTimeCode, id: UUID, expires: Instant
  ) throws {
    try db.execute(
      sql: """
        DELETE FROM invitation WHERE person IS ?1 AND (person IS NOT NULL OR expires <= ?2)
        """, arguments: [person?.uuid, act.at.milliseconds])
    try db.execute(
      sql: "INSERT INTO invitation (digest, id, person, expires) VALUES (?, ?, ?, ?)",
      arguments: [Data(code.digest), id, person?.uuid, expires.milliseconds])
    try log(.account, id, revision: 1, History.created)
  }

  package func markUsed(_ invitation: Invitation) throws {
    try db.execute(
      sql: "UPDATE invitation SET used = ? WHERE id = ?",
      arguments: [act.at.milliseconds, invitation.id])
    try log(.account, invitation.id, revision: 2, "used")
  }
}

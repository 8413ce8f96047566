import Foundation
import GRDB
import Sealing
package import Workbook

extension Snapshot {
  /// Who this identity of a provider is here.
  ///
  /// - Parameter identity: Issuer, tenant and subject in one text; only its digest is kept.
  package func person(signedOnAs identity: String) throws -> Person.ID? {
    try UUID.fetchOne(
      db.cachedStatement(sql: "SELECT person FROM sign_on_link WHERE digest = ?"),
      arguments: [Data(Digest.sha256(Array(identity.utf8)))]
    ).map { Person.ID($0) }
  }
}

extension Transaction {
  /// Whoever had it before, such as the same person in an earlier post, has it no longer.
  ///
  /// - Precondition: The identity is nobody's who is on the list today.
  package func link(_ identity: String, to person: Person.ID) throws {
    try db.execute(
      sql: """
        INSERT INTO sign_on_link (digest, person, linked) VALUES (?, ?, ?)
        ON CONFLICT (digest) DO UPDATE SET person = excluded.person, linked = excluded.linked
        """,
      arguments: [
        Data(Digest.sha256(Array(identity.utf8))), person.uuid, act.at.milliseconds,
      ])
    try log(.account, person.uuid, revision: 1, "linked to single sign-on")
  }
}

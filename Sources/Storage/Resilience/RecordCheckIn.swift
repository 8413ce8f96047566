import Foundation
import GRDB
import Sealing
package import Workbook

/// Check-ins are written without a trace of who made them: no row in the change feed, the histories or
/// the access log. They belong to their authors, so they have no history either.
extension Transaction {
  /// The act must name the key: ``Vault/keys(for:)``.
  ///
  /// - Throws: ``StoreError/alreadyExists(_:)`` for a second one of a month.
  package func add(
    _ checkIn: CheckIn, of person: Person.ID, wishes: [ContactWish.ID], sharedWith: [Person.ID]
  ) throws {
    try removeUnreadable(of: person, in: checkIn.month)
    let words = StoredCheckIn(checkIn, wishes: wishes, sharedWith: sharedWith)
    let owner = vault.owner(person)
    let (key, blob) = try vault.seal(words, checkIn, owner)
    try db.cachedStatement(
      sql: """
        INSERT INTO check_in (id, owner, month, revision, key_id, format, blob)
        VALUES (?, ?, ?, 1, ?, ?, ?)
        """
    ).execute(arguments: [
      checkIn.id.uuid, owner.data, checkIn.month.ordinal, Data(key.value.bytes),
      Int(StoredCheckIn.format.number), Data(blob),
    ])
  }

  /// Puts this in the place of what was said before, which is gone.
  ///
  /// - Returns: the new revision.
  /// - Throws: ``StoreError/revisionConflict(current:)``; ``StoreError/notFound(_:)`` if the person has
  ///   no such check-in of that month; ``StoreError/held``.
  package func replace(
    _ checkIn: CheckIn, of person: Person.ID, wishes: [ContactWish.ID], sharedWith: [Person.ID],
    ifRevision: Int
  ) throws -> Int {
    guard let existing = try self.checkIn(checkIn.id, of: person),
      existing.checkIn.month == checkIn.month
    else { throw StoreError.notFound(.checkIn) }
    guard existing.revision == ifRevision else {
      throw StoreError.revisionConflict(current: existing.revision)
    }
    try refuseIfHeld(.checkIns(of: person))
    return try overwrite(
      StoredCheckIn(checkIn, wishes: wishes, sharedWith: sharedWith), checkIn, of: person,
      revision: ifRevision + 1)
  }

  /// Sets who may read it; nobody takes the sharing back.
  ///
  /// - Returns: the new revision, or the present one if it was shared with the same people.
  package func share(
    _ id: CheckIn.ID, of person: Person.ID, with others: [Person.ID]
  ) throws -> Int {
    guard let existing = try checkIn(id, of: person) else {
      throw StoreError.notFound(.checkIn)
    }
    guard Set(existing.sharedWith) != Set(others) else { return existing.revision }
    return try overwrite(
      StoredCheckIn(existing.checkIn, wishes: existing.wishes, sharedWith: others),
      existing.checkIn, of: person, revision: existing.revision + 1)
  }

  /// Deletes them for good: their keys are destroyed before the answer is given, so that no copy of the
  /// database can be read either. Wishes made with them that nobody has answered are taken back. When one is not theirs,
  /// nothing is deleted.
  ///
  /// - Throws: ``StoreError/notFound(_:)``; ``StoreError/held``.
  package func delete(_ ids: [CheckIn.ID], of person: Person.ID) throws {
    let rows = try Set(ids).map { id in
      guard let row = try checkInRow(id, of: person) else { throw StoreError.notFound(.checkIn) }
      return row
    }
    try refuseIfHeld(.checkIns(of: person))
    for row in rows { try removeWithWishes(row) }
  }

  /// With wishes made with it that nobody has answered.
  func removeWithWishes(_ row: CheckInRow) throws {
    try withdraw(vault.open(row)?.wishes ?? [])
    try remove(row)
  }

  private func overwrite(
    _ words: StoredCheckIn, _ checkIn: CheckIn, of person: Person.ID, revision: Int
  ) throws -> Int {
    let (key, blob) = try vault.seal(words, checkIn, vault.owner(person))
    try db.cachedStatement(
      sql: """
        UPDATE check_in SET revision = ?, key_id = ?, format = ?, blob = ? WHERE id = ?
        """
    ).execute(arguments: [
      revision, Data(key.value.bytes), Int(StoredCheckIn.format.number), Data(blob),
      checkIn.id.uuid,
    ])
    return revision
  }

  /// A database that came back from a copy holds rows whose keys were destroyed since.
  private func removeUnreadable(of person: Person.ID, in month: Month) throws {
    guard let row = try checkInRow(of: person, in: month), try vault.open(row) == nil else {
      return
    }
    try remove(row)
  }

  /// With what made repeats of its calls harmless, which would say that it was there.
  func remove(_ row: CheckInRow) throws {
    try db.cachedStatement(sql: "DELETE FROM check_in WHERE id = ?").execute(arguments: [row.id])
    try db.cachedStatement(sql: "DELETE FROM idempotency WHERE caller = ? AND record = ?")
      .execute(arguments: [row.owner.data, row.id])
    try destroyAfterCommit(row.key)
  }
}

import Foundation
import GRDB
import Sealing
package import Workbook

/// Erasing by information governance. Each asks first whether a hold covers it, and the answer waits until the keys are
/// destroyed, in the copy of the keystore too; a call that finds nothing left waits for those that are still named.
extension Transaction {
  /// Whether there were any shows in nothing: not in the answer, not in a log, not in what is written to the disk.
  ///
  /// - Throws: ``StoreError/held``, whether there are any or not.
  package func eraseCheckIns(of person: Person.ID) throws {
    try refuseIfHeld(.checkIns(of: person))
    let rows = try CheckInRow.fetchAll(
      db.cachedStatement(sql: "SELECT \(CheckInRow.columns) FROM check_in WHERE owner = ?"),
      arguments: [vault.owner(person).data])
    for row in rows { try removeWithWishes(row) }
    finishErasuresUnseen()
  }

  /// Everybody's, up to and with the month.
  ///
  /// - Throws: ``StoreError/held``, under a hold on anybody.
  package func eraseCheckIns(until month: Month) throws {
    try refuseIfHeld(.everybodysCheckIns)
    let rows = try CheckInRow.fetchAll(
      db.cachedStatement(sql: "SELECT \(CheckInRow.columns) FROM check_in WHERE month <= ?"),
      arguments: [month.ordinal])
    for row in rows { try removeWithWishes(row) }
    finishErasuresUnseen()
  }

  /// Everything that is sealed under somebody's own key: the personal parts of their sessions, with notes added to them. The
  /// sessions stay.
  ///
  /// - Throws: ``StoreError/held``.
  package func erasePersonalParts(of person: Person.ID) throws {
    try refuseIfHeld(try deletion(ofPersonalPartsOf: person))
    if let key = try vault.keystore.key(for: vault.personal(person)) {
      try destroyAfterCommit(Data(key.id.value.bytes))
    }
    finishErasures()
  }

  /// What one young person, parent or carer said, with every step of what became of it. That something was there stays, and
  /// its code still finds that it is gone; doing it again does nothing more.
  ///
  /// - Throws: ``StoreError/notFound(_:)``; ``StoreError/held``.
  package func eraseContribution(_ id: Contribution.ID, by person: Person.ID) throws {
    guard let row = try contributionRow(id) else { throw StoreError.notFound(.contribution) }
    try refuseIfHeld(try deletion(of: row))
    if row.withdrawnOn == nil { _ = try takeBack(row, on: act.at.day, by: person) }
    finishErasures()
  }

  /// All that came without a name up to and with the day: nothing of it stays, its codes neither.
  ///
  /// - Throws: ``StoreError/held``, under a hold on anybody.
  package func eraseFeedbackWithoutName(until day: Day) throws {
    try refuseIfHeld(.everybodysFeedback)
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT id, key_id FROM contribution WHERE named = 0 AND received_on <= ?"),
      arguments: [day.description])
    for row in rows {
      let id = row[0] as UUID
      for (table, column) in UnorderedRows.tables {
        try db.cachedStatement(sql: "DELETE FROM \(table) WHERE \(column) = ?")
          .execute(arguments: [id])
      }
      try destroyAfterCommit(row[1])
    }
    // The write-ahead log is emptied after it.
    unordered.days.insert(act.at.day)
    finishErasuresUnseen()
  }
}

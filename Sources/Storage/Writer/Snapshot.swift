import GRDB
import Workbook

/// One consistent state of everything that is recorded. The rooms add their queries to it.
///
/// Lives only inside the body it is handed to. A class, so that ``Transaction`` can do all that a
/// snapshot can.
package class Snapshot {
  let db: Database
  package let vault: Vault

  init(_ db: Database, _ vault: Vault) {
    self.db = db
    self.vault = vault
  }
}

/// The writer's turn: reads what is there and changes it. What it notes is logged in the same commit.
package final class Transaction: Snapshot {
  package let act: Act
  /// Whose records the body read or wrote: rows of the access log.
  package var notes = AccessNotes()
  var changes: [Change] = []
  /// Whether the caller hears of it only after keys are destroyed: see ``KeysToDestroy``.
  var destroysKeys = false
  /// Whether nobody may learn if there were any.
  var destroysUnseen = false
  /// What is put out of order before the commit; afterwards the write-ahead log is emptied: see ``FoldedLog``.
  var unordered = UnorderedRows()

  init(_ db: Database, _ vault: Vault, _ act: Act) {
    self.act = act
    super.init(db, vault)
  }

  func appendLogRows(_ chain: inout AccessChain) throws {
    for change in changes { try change.append(in: db, at: act.at) }
    try notes.append(to: &chain, in: db, vault, act)
  }
}

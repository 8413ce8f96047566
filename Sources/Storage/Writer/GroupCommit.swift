import GRDB
import Sealing

/// One group of writes in one transaction: a savepoint each, their log rows, one commit.
struct GroupCommit {
  private let pool: DatabasePool
  private let vault: Vault
  private let keystoreCopy: String?

  init(_ pool: DatabasePool, _ vault: Vault, keystoreCopy: String?) {
    self.pool = pool
    self.vault = vault
    self.keystoreCopy = keystoreCopy
  }

  /// Writes the group. Refusals are answered at once; what the rest of the group is told comes back,
  /// so that the writer has drawn its conclusions before anybody hears of them.
  func run(_ group: [PendingWrite]) -> Settlement {
    let ready = withKeys(group)
    guard !ready.isEmpty else { return Settlement {} }
    var run = GroupRun(vault)
    do {
      try pool.writeWithoutTransaction { db in try run.commit(ready, in: db) }
    } catch {
      // Before BEGIN succeeded nothing can have been written.
      let told = run.hasBegun ? StoreError.outcomeUnknown : .busy
      let unanswered = run.unanswered(of: ready)
      return Settlement(failure: run.hasBegun ? Self.operatorText(error) : nil) {
        for write in unanswered { write.refuse(told) }
      }
    }
    return settle(run, ready)
  }

  /// After the commit. Those who deleted hear of it when the keys are destroyed as well.
  private func settle(_ run: GroupRun, _ group: [PendingWrite]) -> Settlement {
    let answers = run.answers
    /// Those who did not delete are told; those who did hear why it is not done.
    func partly(_ error: StoreError) -> () -> Void {
      {
        for answer in answers where !answer.destroysKeys { answer.tell() }
        for answer in answers where answer.destroysKeys { group[answer.position].refuse(error) }
      }
    }
    do {
      if answers.contains(where: \.destroysUnseen) {
        try KeysToDestroy.destroyUnseen(pool, vault.keystore, copy: keystoreCopy)
      } else if answers.contains(where: \.destroysKeys) {
        try KeysToDestroy.destroy(pool, vault.keystore, copy: keystoreCopy)
      }
      let logTells = !run.unordered.isEmpty && !FoldedLog.fold(pool)
      return Settlement(logTells: logTells) { for answer in answers { answer.tell() } }
    } catch let error as KeysToDestroy.CopyNotReplaced {
      return Settlement(copyIsBehind: true, answer: partly(.copyNotReplaced(error.reason)))
    } catch {
      return Settlement(failure: Self.operatorText(error), answer: partly(.outcomeUnknown))
    }
  }

  /// What became of a group.
  struct Settlement {
    /// What the disk said, if the outcome is not known and no more must be written.
    var failure: String?
    /// Whether the write-ahead log still holds what it must not: it is to be folded in later.
    var logTells = false
    /// Whether the copy of the keystore still has keys that were destroyed: it is to be replaced later.
    var copyIsBehind = false
    /// Tells the callers. To be called once.
    let answer: () -> Void
  }

  /// New keys are on the disk before the records that use them, with one flush for the group.
  private func withKeys(_ group: [PendingWrite]) -> [PendingWrite] {
    do {
      try vault.keystore.ensureKeys(for: group.flatMap { $0.act.keys })
      return group
    } catch {
      let failed = group.filter { !$0.act.keys.isEmpty }
      for write in failed { write.refuse(StoreError.keysUnavailable(error)) }
      return group.filter(\.act.keys.isEmpty)
    }
  }

  /// Without values: GRDB leaves arguments out of its errors unless asked.
  private static func operatorText(_ error: any Error) -> String {
    guard let error = error as? DatabaseError else { return "\(error)" }
    return "SQLite error \(error.extendedResultCode.rawValue): \(error.message ?? "")"
  }
}

/// The transaction of one group while it runs.
private struct GroupRun {
  private let vault: Vault
  private(set) var answers: [Answer] = []
  private(set) var hasBegun = false
  private(set) var unordered = UnorderedRows()
  private var refused: Set<Int> = []

  /// What one caller is told after the commit.
  struct Answer: Sendable {
    let position: Int
    let destroysKeys: Bool
    let destroysUnseen: Bool
    let tell: @Sendable () -> Void
  }

  init(_ vault: Vault) {
    self.vault = vault
  }

  mutating func commit(_ group: [PendingWrite], in db: Database) throws {
    try db.run("BEGIN IMMEDIATE")
    hasBegun = true
    do {
      let kept = try runEach(group, in: db)
      guard !kept.isEmpty else { return try db.run("ROLLBACK") }
      var chain = try AccessChain(continuing: db)
      for transaction in kept {
        try transaction.appendLogRows(&chain)
        unordered.formUnion(transaction.unordered)
      }
      try unordered.rewrite(in: db)
      try vault.keystore.mark.storeIfNewer(in: db)
      try db.run("COMMIT")
    } catch {
      // FULL and IOERR may have ended the transaction already; if not, it ends here. Whether
      // anything reached the disk is unknown either way, so a failing ROLLBACK changes nothing.
      if db.isInsideTransaction { try db.run("ROLLBACK") }
      throw error
    }
  }

  func unanswered(of group: [PendingWrite]) -> [PendingWrite] {
    group.indices.filter { !refused.contains($0) }.map { group[$0] }
  }

  /// - Returns: the transactions whose log rows are to be written.
  private mutating func runEach(
    _ group: [PendingWrite], in db: Database
  ) throws -> [Transaction] {
    var kept: [Transaction] = []
    for (position, write) in group.enumerated() {
      let transaction = Transaction(db, vault, write.act)
      try db.run("SAVEPOINT one_write")
      do {
        let answer = try write.perform(transaction)
        // A body that swallowed FULL or IOERR may have lost the savepoints of the others too.
        guard db.isInsideTransaction else { throw TransactionLost() }
        if write.act.dryRun { try db.run("ROLLBACK TO one_write") }
        try db.run("RELEASE one_write")
        answers.append(
          Answer(
            position: position, destroysKeys: transaction.destroysKeys && !write.act.dryRun,
            destroysUnseen: transaction.destroysUnseen && !write.act.dryRun, tell: answer))
        if !write.act.dryRun { kept.append(transaction) }
      } catch {
        guard db.isInsideTransaction, !Self.isOfTheDisk(error) else { throw error }
        try db.run("ROLLBACK TO one_write")
        try db.run("RELEASE one_write")
        // At once: a refusal that waited for the commit would be told apart by its time.
        refused.insert(position)
        write.refuse(StoreError.translated(error))
      }
    }
    return kept
  }

  private static func isOfTheDisk(_ error: any Error) -> Bool {
    if error is TransactionLost { return true }
    guard let error = error as? DatabaseError else { return false }
    switch error.resultCode {
    case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_NOMEM: return true
    default: return false
    }
  }
}

private struct TransactionLost: Error {}

extension Database {
  /// Without compiling the same few words again for every write.
  fileprivate func run(_ sql: String) throws {
    try cachedStatement(sql: sql).execute()
  }
}

import Foundation
import GRDB
import Sealing

/// The one way to what is recorded: reads on snapshots, writes through a single writer.
///
/// A `Store` is opened once and lives as long as the process. Handlers give it a body, which runs
/// inside one transaction; nothing of the database leaves it.
package final class Store: Sendable {
  private let pool: DatabasePool
  private let writer: GroupWriter
  private let signing: LogSigning
  /// Seals and opens words, and digests references.
  package let vault: Vault
  /// The copy of the keystore that erasures replace, if there is one.
  package let keystoreCopy: String?

  /// - Parameter copyIsBehind: whether the copy of the keystore still has keys that were destroyed.
  init(
    pool: DatabasePool, keystore: Keystore, _ signing: LogSigning, copyIsBehind: Bool,
    _ configuration: Configuration
  ) {
    let vault = Vault(keystore)
    self.pool = pool
    self.vault = vault
    self.signing = signing
    keystoreCopy = configuration.keystoreCopyPath
    writer = GroupWriter(pool, vault, signing, configuration)
    if copyIsBehind { writer.replaceCopyLater() }
  }

  package var health: StoreHealth { writer.health }

  /// What does not stop the service but must be put right; one line each, for operators.
  package var troubles: [String] {
    var troubles: [String] = []
    if writer.copyIsBehind {
      troubles.append(
        "the copy of the keystore could not be replaced and still has keys that were erased: see to its disk"
      )
    }
    if let trouble = signing.trouble {
      troubles.append("the newest rows of the access log could not be signed (\(trouble))")
    }
    if let fault = signing.fault { troubles.append(fault.description) }
    return troubles
  }

  /// Checks that no row of the access log was altered, taken out, put in or exchanged.
  ///
  /// - Parameter whole: from the first row on; a million rows take seconds. Otherwise since the newest signature.
  package func verifyLog(whole: Bool) async throws -> LogVerdict {
    let (pool, signing) = (pool, signing)
    return try await withCheckedThrowingContinuation { continuation in
      // A thread of its own: it is busy for seconds.
      Thread.detachNewThread {
        continuation.resume(
          with: Result {
            let verdict =
              try whole
              ? LogCheck.whole(pool, signing) : LogCheck.sinceSigned(pool, signing)
            signing.noteChecked(verdict, whole: whole)
            return verdict
          })
      }
    }
  }

  /// Writes that wait for the writer; for the metrics page.
  package var waitingWrites: Int { writer.waitingCount }

  /// Reads one consistent state of everything, beside the writer and other readers.
  ///
  /// For reads that show nobody's record: see ``readNoting(_:_:)``.
  package func read<T: Sendable>(
    _ body: @escaping @Sendable (Snapshot) throws -> T
  ) async throws -> T {
    let vault = vault
    return try await pool.read { db in
      try StoreError.translating { try body(Snapshot(db, vault)) }
    }
  }

  /// Reads records of named people: what the body notes is in the access log, on the disk, before
  /// the answer is returned. A body that throws is a refusal and does not wait for the disk.
  package func readNoting<T: Sendable>(
    _ act: Act, _ body: @escaping @Sendable (Snapshot, inout AccessNotes) throws -> T
  ) async throws -> T {
    let (value, notes) = try await read { snapshot in
      var notes = AccessNotes()
      let value = try body(snapshot, &notes)
      return (value, notes)
    }
    guard !notes.all.isEmpty else { return value }
    try await write(act) { transaction in transaction.notes = notes }
    return value
  }

  /// Runs the body in the writer and returns when what it did is on the disk, together with
  /// its change-feed and access-log rows.
  ///
  /// An error thrown by the body undoes what the body did and nothing else. The write is carried
  /// out even if the calling task is cancelled meanwhile.
  package func write<T: Sendable>(
    _ act: Act, _ body: @escaping @Sendable (Transaction) throws -> T
  ) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      writer.submit(
        PendingWrite(
          act: act,
          perform: { transaction in
            let value = try body(transaction)
            return { continuation.resume(returning: value) }
          },
          refuse: { error in continuation.resume(throwing: error) }))
    }
  }

  /// Finishes the writes that are waiting, refuses new ones, and closes the files.
  package func close() async throws {
    await writer.finish()
    signing.sign(pool)
    // GRDB 7.10.0 closes its writer before its readers, which cannot empty the WAL.
    try await pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    try pool.close()
    signing.release()
    vault.keystore.release()
  }
}

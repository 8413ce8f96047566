import Glibc
import Sealing
package import Workbook

/// Puts a backup in the place of a database that is gone.
///
/// Everything is put together and tried in a folder `workbook.restoring` inside the new data folder; what a killed
/// restoration leaves is that folder, which the next one removes and the service refuses to start beside.
package struct Restoration {
  package var means: RecoveryMeans
  package var backup: String
  /// The new data folder: empty, or not there yet.
  package var dataFolder: String
  /// The service's own file of signed checkpoints.
  package var checkpointPath: String

  package init(
    of backup: String, into dataFolder: String, checkpointPath: String, _ means: RecoveryMeans
  ) {
    self.backup = backup
    self.dataFolder = dataFolder
    self.checkpointPath = checkpointPath
    self.means = means
  }

  package struct Done: Sendable {
    package let manifest: BackupManifest
    package let forgotten: Forgotten
    /// Rows of the access log that were signed once and are not in the backup.
    package let lostRows: Int64
  }

  static let workingName = "workbook.restoring"

  /// What is there while it goes on, to be removed when it is broken off.
  package var workingPath: String { dataFolder + "/" + Self.workingName }

  /// - Parameter commit: Called before the first step that counts: what comes after it is not to be broken off.
  /// - Throws: ``BackupRefusal``, ``StoreRefusal``, ``RecoveryError``, or an error of the keys; nothing is left behind.
  package func run(at now: Instant, commit: () -> Void) async throws -> Done {
    let reader = try means.open(backup)
    try reader.checkParts()
    _ = try means.openKeystore(for: reader.manifest)
    let isNew = !Disk.exists(dataFolder)
    if isNew { try Disk.makeFolder(dataFolder) }
    do {
      try refuseOccupied()
      let working = try WorkingFolder(workingPath)
      do {
        let (manifest, forgotten, staged) = try await prepare(reader, in: working.path, at: now)
        commit()
        let lost = try moveIntoPlace(staged, at: now)
        let done = Done(manifest: manifest, forgotten: forgotten, lostRows: lost)
        working.remove()
        return done
      } catch {
        working.remove()
        throw error
      }
    } catch {
      if isNew { rmdir(dataFolder) }
      throw error
    }
  }

  private func prepare(
    _ reader: BackupReader, in folder: String, at now: Instant
  ) async throws -> (BackupManifest, Forgotten, StagedDatabase) {
    let staged = StagedDatabase(reader, means, in: folder)
    try staged.decrypt()
    try staged.checkDatabase()
    _ = try staged.compareWithManifest()
    try Disk.copy(means.keystoreCopy, to: staged.configuration.keystorePath)
    try staged.beginCheckpoints(at: now.milliseconds)
    return (reader.manifest, try await forgetErased(staged, at: now), staged)
  }

  /// The real store opens it: the master key, the keystore's mark, the whole log, the form of this version.
  private func forgetErased(_ staged: StagedDatabase, at now: Instant) async throws -> Forgotten {
    let store = try Store.open(staged.configuration)
    do {
      let verdict = try await store.verifyLog(whole: true)
      if let fault = verdict.fault {
        throw BackupRefusal.differs(path: backup, what: "\(fault)")
      }
      let act = Act("workbook-server restore", by: nil, at: now)
      let forgotten = try await store.write(act) { try $0.forgetErased() }
      try await store.close()
      return forgotten
    } catch {
      try await store.close()
      throw error
    }
  }
}

extension Restoration {
  private func refuseOccupied() throws(BackupRefusal) {
    let target = Store.Configuration(dataFolder: dataFolder, keysFolder: means.keysFolder)
    // Linked by a restoration that was killed before its last step.
    if !Disk.exists(target.databasePath),
      Disk.areSame(workingPath + "/workbook.keys", target.keystorePath)
    {
      Disk.remove(target.keystorePath)
    }
    // SQLite would play a log that was left there over what is restored.
    let left = ["", "-wal", "-shm", "-journal"].map { target.databasePath + $0 }
    guard (left + [target.keystorePath]).contains(where: Disk.exists) else { return }
    throw Disk.isLocked(target.keystorePath)
      ? .serviceRunning(folder: dataFolder) : .holdsDatabase(folder: dataFolder)
  }

  /// So that the service starts on a log that ends before what was signed.
  ///
  /// - Returns: how many signed rows are lost.
  private func signRestored(_ staged: StagedDatabase, at now: Instant) throws -> Int64 {
    let file = try CheckpointFile.open(
      at: checkpointPath, creatingIfMissing: true, verifying: means.signing.verifyingKey)
    let end = try staged.end(at: now.milliseconds)
    let newest = file.newest?.sequence ?? 0
    let parting = try staged.parting(from: file.all(), at: now.milliseconds)
    if let parting { try file.append(parting, signedBy: means.signing) }
    try file.append(end, signedBy: means.signing)
    return max(0, newest - (parting ?? end).sequence)
  }

  /// The database last: while it is missing there, nothing has been restored. What was signed just before says of a log only
  /// that it ends here, which is true of the next restoration too.
  ///
  /// - Returns: how many signed rows are lost.
  private func moveIntoPlace(_ staged: StagedDatabase, at now: Instant) throws -> Int64 {
    let target = Store.Configuration(dataFolder: dataFolder, keysFolder: means.keysFolder)
    let source = staged.configuration
    try Disk.flush(source.keystorePath)
    try Disk.flush(source.databasePath)
    guard link(source.keystorePath, target.keystorePath) == 0 else {
      throw BackupRefusal.system(errno, "make", target.keystorePath)
    }
    do {
      let lost = try signRestored(staged, at: now)
      try Disk.rename(source.databasePath, to: target.databasePath)
      return lost
    } catch {
      // Renamed, and only the flush of the folder failed: then it is there, and needs its keys.
      if !Disk.exists(target.databasePath) { Disk.remove(target.keystorePath) }
      throw error
    }
  }
}

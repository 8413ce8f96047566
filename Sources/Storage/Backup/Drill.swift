import Glibc
import Sealing
package import Workbook

/// Tries out the newest backup with the real code, away from the live files, which it does not touch.
package struct Drill {
  package var means: RecoveryMeans
  /// Where the backups are.
  package var folder: String
  /// Where the database is put together; removed again.
  package var workFolder: String
  package var software: String
  /// Days that the newest backup may be old.
  package var oldest: Int
  /// Time since any moment.
  package var uptime: @Sendable () -> Duration

  package init(
    of folder: String, in workFolder: String, _ means: RecoveryMeans, software: String,
    oldest: Int, uptime: @escaping @Sendable () -> Duration
  ) {
    self.folder = folder
    self.workFolder = workFolder
    self.means = means
    self.software = software
    self.oldest = oldest
    self.uptime = uptime
  }

  /// What the drill works in, to be removed when it is broken off.
  package var workingPath: String { workFolder + "/workbook-drill" }

  package func run(at now: Instant) async throws -> DrillRecord {
    for folder in [folder, workFolder] where !Disk.isFolder(folder) {
      throw BackupRefusal.noFolder(path: folder)
    }
    let working = try WorkingFolder(workingPath)
    defer { working.remove() }
    var run = DrillRun(drill: self, folder: working.path, now: now)
    await run.all()
    return run.record
  }
}

/// One drill while it goes on. A check that fails is the last that is made.
private struct DrillRun {
  let drill: Drill
  let folder: String
  let now: Instant
  private(set) var record: DrillRecord
  private var reader: BackupReader?
  private var hasFailed = false

  init(drill: Drill, folder: String, now: Instant) {
    self.drill = drill
    self.folder = folder
    self.now = now
    record = DrillRecord(startedAt: now, software: drill.software)
  }

  mutating func all() async {
    await check("The manifest is signed by this service") { run in
      let newest = try BackupName.newest(in: run.drill.folder)
      run.record.backup = Disk.name(of: newest)
      let reader = try run.drill.means.open(newest)
      run.record.manifest = reader.manifest
      run.reader = reader
      return ""
    }
    await check("Every part is there and as it was written") { run in
      try run.backup.checkParts()
      return ""
    }
    await check("The keystore's copy opens, and is not too old") { run in
      let keystore = try run.drill.means.openKeystore(for: run.backup.manifest)
      try keystore.verify()
      return "\(Quantity.plural(keystore.mark.slotCount, "key")), "
        + "\(Quantity.count(keystore.mark.destroyedCount)) of them destroyed"
    }
    await check("It decrypts with the recovery key to what it was") { run in
      try run.staged.decrypt()
      return ""
    }
    await check("SQLite finds the database whole") { run in
      try run.staged.checkDatabase()
      return ""
    }
    await check("Each table has the rows that the manifest counts") { run in
      Quantity.plural(try run.staged.compareWithManifest(), "table")
    }
    await open()
    await check("It is recent enough") { run in
      let backup = try run.backup
      let limit = Quantity.plural(run.drill.oldest, "day")
      guard let made = backup.manifest.instant else {
        throw DrillFault("Nobody can tell when it was made.")
      }
      let days = (run.now.milliseconds - made.milliseconds) / 86_400_000
      guard days < run.drill.oldest else {
        throw DrillFault(
          "The newest backup is \(Quantity.plural(days, "day")) old, and \(limit) is the most that was asked for "
            + "(--at-most): find out why none was made since.")
      }
      return "less than \(limit) old"
    }
  }

  private mutating func open() async {
    let opened = OpenedStore()
    await check("The service's own code opens it") { run in
      try run.staged.beginCheckpoints(at: run.now.milliseconds)
      // The keystore's copy is not copied to a disk: an erasure would have to reach it.
      opened.keystore = try MemoryFile(copying: run.drill.means.keystoreCopy)
      let configuration = try run.staged.configuration
      guard let keystore = opened.keystore,
        symlink(keystore.path, configuration.keystorePath) == 0
      else { throw BackupRefusal.system(errno, "make", configuration.keystorePath) }
      opened.store = try Store.open(configuration)
      return ""
    }
    await check("The access log is whole from row 1") { _ in
      guard let verdict = try await opened.store?.verifyLog(whole: true) else { return "" }
      if let fault = verdict.fault { throw DrillFault("\(fault)") }
      return Quantity.plural(verdict.rows, "row")
    }
    await check("A sealed record of each kind opens") { run in
      guard let census = try await opened.store?.read(SealedCensus.ofEachKind) else { return "" }
      run.record.census = census
      if let fault = census.firstFault { throw DrillFault(fault) }
      return "\(Quantity.plural(census.opened.count, "kind"))"
        + (census.erasedCount == 0 ? "" : "; passed over as erased: \(census.erasedCount)")
    }
    await check("It closes again") { _ in
      try await opened.store?.close()
      opened.store = nil
      return ""
    }
    if let store = opened.store { await close(store) }
  }

  private func close(_ store: Store) async {
    do {
      try await store.close()
    } catch {
      // The folder is removed; an earlier check has failed already.
    }
  }

  private mutating func check(
    _ what: String, _ body: (inout DrillRun) async throws -> String
  ) async {
    guard !hasFailed else {
      record.checks.append(.init(what: what, outcome: .notReached, took: .zero))
      return
    }
    let start = drill.uptime()
    let outcome: DrillRecord.Check.Outcome
    do {
      outcome = .good(try await body(&self))
    } catch {
      hasFailed = true
      outcome = .failed("\(error)")
    }
    record.checks.append(.init(what: what, outcome: outcome, took: drill.uptime() - start))
  }

  private var backup: BackupReader {
    get throws {
      guard let reader else { throw BackupRefusal.noBackups(folder: drill.folder) }
      return reader
    }
  }

  private var staged: StagedDatabase {
    get throws { StagedDatabase(try backup, drill.means, in: folder) }
  }
}

private final class OpenedStore {
  var store: Store?
  var keystore: MemoryFile?
}

/// What a check found that is no error of the files.
private struct DrillFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

import Dispatch
import Foundation
import GRDB
import Sealing
import Synchronization
import Workbook

/// Signs the newest row of the access log from time to time, in a file outside the database: whoever can write to the
/// database alone cannot cut the log short or write it anew.
///
/// Rows of the last minute are bound to one another but not yet signed.
final class LogSigning: Sendable {
  private let key: SigningKey
  private let file: CheckpointFile
  private let keystoreID: Bytes16
  private let state: Mutex<State>

  private struct State {
    var signed: Int64
    /// Nanoseconds of the uptime clock.
    var nextAt: UInt64
    var trouble: String?
    var fault: LogFault?
  }

  /// Nanoseconds between two signatures.
  let interval: UInt64

  init(
    _ key: SigningKey, _ file: CheckpointFile, of keystoreID: Bytes16, secondsBetween seconds: Int
  ) {
    interval = UInt64(seconds) * 1_000_000_000
    self.key = key
    self.file = file
    self.keystoreID = keystoreID
    state = Mutex(
      State(
        signed: file.newest?.sequence ?? 0,
        nextAt: DispatchTime.now().uptimeNanoseconds + interval, trouble: nil))
  }

  /// The signed places that count, oldest first.
  func checkpoints() throws -> [Checkpoint] { Checkpoint.inForce(try file.all()) }

  var newest: Checkpoint? { file.newest }

  /// Why the newest signature could not be written; `nil` when all is well.
  var trouble: String? { state.withLock(\.trouble) }

  /// What a check while the store was open found last; `nil` when all was well.
  var fault: LogFault? { state.withLock(\.fault) }

  /// A check of the newest rows alone does not clear what was found before: only the whole log does.
  func noteChecked(_ verdict: LogVerdict, whole: Bool) {
    guard whole || verdict.fault != nil else { return }
    state.withLock { $0.fault = verdict.fault }
  }

  /// Whether a minute has passed since the last signature.
  var isDue: Bool {
    state.withLock { DispatchTime.now().uptimeNanoseconds >= $0.nextAt }
  }

  /// Signs the newest row that is on the disk, if it is not signed. To be called by the writer, outside a transaction.
  ///
  /// What cannot be written now is tried again a minute later: nothing is lost by it but time.
  func sign(_ pool: DatabasePool) {
    let outcome = Result { try signNewest(pool) }
    state.withLock { state in
      state.nextAt = DispatchTime.now().uptimeNanoseconds + interval
      switch outcome {
      case .success(let row):
        state.signed = row
        state.trouble = nil
      case .failure(let error):
        state.trouble = "\(error)"
      }
    }
  }

  /// Lets another process have the file of checkpoints; to be called last.
  func release() { file.release() }

  private func signNewest(_ pool: DatabasePool) throws -> Int64 {
    let signed = state.withLock(\.signed)
    let newest = try pool.read { db -> Checkpoint? in
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT seq, at, hash FROM access_log WHERE seq = (SELECT max(seq) FROM access_log)")
      )
      return row.map { row in
        Checkpoint(
          keystoreID: keystoreID, sequence: row[0], hash: Array(row[2] as Data), at: row[1],
          kind: .regular)
      }
    }
    guard let newest, newest.sequence > signed else { return signed }
    try file.append(newest, signedBy: key)
    return newest.sequence
  }
}

/// The key that a database's log is signed with stands in the database: another key is refused, not begun with.
enum LogSigningKey {
  static func stored(in db: Database) throws -> VerifyingKey? {
    let bytes = try Data.fetchOne(db, sql: "SELECT key FROM log_signing WHERE one = 1")
    return bytes.flatMap { VerifyingKey(bytes: Array($0)) }
  }

  static func store(_ key: VerifyingKey, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO log_signing (one, key) VALUES (1, ?)", arguments: [Data(key.bytes)])
  }
}

extension LogSigning {
  /// Opens the key and the file that belong to the database, or begins both where its log was never signed.
  ///
  /// - Throws: ``StoreRefusal`` when one is missing, or is another's.
  static func open(
    _ configuration: Store.Configuration, _ pool: DatabasePool, _ keystore: Keystore
  ) throws -> LogSigning {
    let path = configuration.signingKeyPath
    let known = try pool.read { db in try LogSigningKey.stored(in: db) }
    let key: SigningKey
    if try known == nil && !SigningKey.exists(at: path) {
      key = try SigningKey.create(at: path)
    } else {
      key = try SigningKey.load(from: path)
    }
    if let known, known != key.verifyingKey { throw StoreRefusal.wrongSigningKey(path: path) }
    let file = try CheckpointFile.open(
      at: configuration.checkpointPath, creatingIfMissing: known == nil,
      verifying: key.verifyingKey)
    if file.newest == nil {
      guard known == nil else { throw CheckpointError.empty(path: file.path) }
      let beginning = try pool.read { db in try AccessChain.beginning(of: db) }
      try file.append(
        Checkpoint(
          keystoreID: keystore.mark.keystoreID, sequence: beginning.sequence, hash: beginning.hash,
          at: 0, kind: .regular), signedBy: key)
    }
    if known == nil {
      try pool.write { db in try LogSigningKey.store(key.verifyingKey, in: db) }
    }
    return LogSigning(
      key, file, of: keystore.mark.keystoreID,
      secondsBetween: configuration.secondsBetweenSignatures)
  }

  /// The rows since the newest signature, before anything is served.
  ///
  /// - Throws: ``StoreRefusal/logTampered(_:fault:)``.
  func checkAtStart(_ pool: DatabasePool) throws {
    let verdict = try LogCheck.sinceSigned(pool, self)
    guard let fault = verdict.fault else { return }
    throw StoreRefusal.logTampered(path: pool.path, fault: fault)
  }
}

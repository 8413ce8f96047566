import Foundation
import GRDB
import Sealing

/// The two ways of checking the access log.
enum LogCheck {
  /// Every row there is, and every signed place.
  static func whole(_ pool: some DatabaseReader, _ signing: LogSigning) throws -> LogVerdict {
    try whole(pool, against: signing.checkpoints())
  }

  /// - Parameter checkpoints: read before this is called: what is signed later is of later rows.
  static func whole(
    _ pool: some DatabaseReader, against checkpoints: [Checkpoint]
  ) throws -> LogVerdict {
    try pool.read { db in
      var walk = LogWalk(from: try .beginning(of: db), against: checkpoints)
      try walk.run(in: db)
      return try verdict(walk, from: 0, checkpoints.last, in: db)
    }
  }

  /// The rows since the newest signature; all of them when that one does not fit.
  static func sinceSigned(
    _ pool: some DatabaseReader, _ signing: LogSigning
  ) throws -> LogVerdict {
    guard let newest = signing.newest else { return try whole(pool, signing) }
    let verdict = try pool.read { db -> LogVerdict? in
      let hash = try Data.fetchOne(
        db.cachedStatement(sql: "SELECT hash FROM access_log WHERE seq = ?"),
        arguments: [newest.sequence])
      guard hash.map(Array.init) == newest.hash else { return nil }
      var walk = LogWalk(
        from: AccessChain(sequence: newest.sequence, hash: newest.hash), against: [newest])
      try walk.run(in: db)
      return try self.verdict(walk, from: newest.sequence, newest, in: db)
    }
    return try verdict ?? whole(pool, signing)
  }

  private static func verdict(
    _ walk: LogWalk, from start: Int64, _ signed: Checkpoint?, in db: Database
  ) throws -> LogVerdict {
    let last = try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(seq) FROM access_log"))
    return LogVerdict(
      fromRow: min(start + 1, last ?? 0), untilRow: last ?? 0, rows: walk.rows,
      signed: signed.flatMap(\.signedRow), fault: walk.fault)
  }
}

import Foundation
import GRDB
import Glibc
import Storage

/// What binding a row of the access log to the one before it costs, in CPU: the same rows put into the same table, in turn with a
/// hash computed for each and with one that is ready.
struct ChainCosts {
  private static let rows = 20_000

  func measure() throws {
    let queue = try DatabaseQueue()
    let (with, without) = try queue.inDatabase { db in
      try db.execute(sql: Self.table)
      var best = (with: Double.infinity, without: Double.infinity)
      for _ in 0..<Stopwatch.rounds {
        best.with = min(best.with, try Self.round(db, isChained: true))
        best.without = min(best.without, try Self.round(db, isChained: false))
      }
      return best
    }
    Stopwatch.line("CPU of one log row put in, not chained", without)
    Stopwatch.line("the same, chained", with)
    Stopwatch.line("so the chain adds", with - without)
  }

  private static let table = """
    CREATE TABLE access_log (
      seq INTEGER PRIMARY KEY, at INTEGER, caller BLOB, capacity INTEGER, method TEXT,
      direction INTEGER, subject_person BLOB, subject_child BLOB, record BLOB, reason BLOB, hash BLOB
    ) STRICT;
    CREATE INDEX access_log_by_person ON access_log (subject_person, seq)
      WHERE subject_person IS NOT NULL;
    CREATE INDEX access_log_by_caller ON access_log (caller, seq);
    """

  /// Microseconds a row.
  private static func round(_ db: Database, isChained: Bool) throws -> Double {
    try db.execute(sql: "DELETE FROM access_log; BEGIN")
    let insert = try db.cachedStatement(
      sql: "INSERT INTO access_log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let (caller, person, record) = (UUID(), UUID(), UUID())
    var chain = AccessChain(sequence: 0, hash: [UInt8](repeating: 7, count: 32))
    let ready = Data(chain.hash)
    let start = threadTime()
    for number in 1...Int64(rows) {
      let row = AccessRow(
        at: 1_760_000_000_000 + number, caller: caller, capacity: 2, method: "supervision.get",
        direction: 1, person: person, child: nil, record: record, reason: nil)
      if isChained { chain.advance(over: row) }
      try insert.execute(arguments: [
        number, row.at, row.caller, row.capacity, row.method, row.direction, row.person, row.child,
        row.record, row.reason, isChained ? Data(chain.hash) : ready,
      ])
    }
    let took = threadTime() - start
    try db.execute(sql: "COMMIT")
    return took / Double(rows)
  }

  /// Microseconds for which this thread has run.
  private static func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }
}

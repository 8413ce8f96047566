import Storage
import Workbook

import struct Foundation.UUID

/// The access-log rows: a read with them against the same read without, and one more row in a commit that happens anyway.
struct LogRowCosts {
  let store: Store
  let session: SessionID
  let reader: Person.ID

  func measure() async throws {
    for callers in [1, 64] {
      let each = 1_280 / callers
      Stopwatch.line(
        "read a session and open it, no log row, \(callers) at a time",
        try await Stopwatch.microseconds(callers: callers, each: each, readWithoutRow))
      for rows in [1, 2] {
        Stopwatch.line(
          "the same with \(rows) log row(s) on the disk, \(callers) at a time",
          try await Stopwatch.microseconds(callers: callers, each: each) {
            try await readWithRows(rows)
          })
      }
    }
    try await measureWrites()
  }

  /// The slope over the number of rows: what a row adds to a commit that is made anyway.
  private func measureWrites() async throws {
    for callers in [1, 64] {
      let few = try await write(rows: 1, callers: callers)
      let many = try await write(rows: 33, callers: callers)
      Stopwatch.line("one more log row in a commit, \(callers) at a time", (many - few) / 32)
    }
  }

  private func write(rows: Int, callers: Int) async throws -> Double {
    let act = Act("supervision.record", by: reader, at: Instant(milliseconds: 1_760_000_000_000))
    return try await Stopwatch.microseconds(callers: callers, each: 1_280 / callers) {
      try await store.write(act) { transaction in note(rows, in: &transaction.notes) }
    }
  }

  private func readWithoutRow() async throws {
    _ = try await store.read { snapshot in try open(snapshot) }
  }

  private func readWithRows(_ rows: Int) async throws {
    let act = Act("supervision.get", by: reader, at: Instant(milliseconds: 1_760_000_000_000))
    _ = try await store.readNoting(act) { snapshot, notes in
      note(rows, in: &notes)
      return try open(snapshot)
    }
  }

  private func open(_ snapshot: Snapshot) throws -> SessionEntry? {
    try snapshot.session(session).map { try snapshot.entry(of: $0, opening: .all) }
  }

  private func note(_ rows: Int, in notes: inout AccessNotes) {
    for _ in 0..<rows { notes.read(.person(Person.ID(UUID())), record: session.uuid) }
  }
}

import Foundation
import Storage
import Workbook

/// How long it takes to verify a whole access log, in a store of its own.
struct LogVerification {
  let rows: Int

  func measure() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    for name in ["", "/data", "/keys"] {
      try FileManager.default.createDirectory(
        atPath: folder + name, withIntermediateDirectories: false)
    }
    let store = try Store.open(.init(dataFolder: folder + "/data", keysFolder: folder + "/keys"))
    let reader = Person.ID(UUID())
    for start in stride(from: 0, to: rows, by: 5_000) {
      let act = Act(
        "supervision.get", by: reader, at: Instant(milliseconds: 1_760_000_000_000 + Int64(start)))
      let count = min(5_000, rows - start)
      _ = try await store.readNoting(act) { _, notes in
        // One call leaves one row for each person, so each is another.
        for _ in 0..<count { notes.read(.person(Person.ID(UUID())), record: UUID()) }
      }
    }
    var best = Duration.seconds(3_600)
    for _ in 0..<Stopwatch.rounds {
      let took = try await ContinuousClock().measure {
        let verdict = try await store.verifyLog(whole: true)
        guard verdict.isSound, verdict.rows == rows else { fatalError("\(verdict)") }
      }
      best = min(best, took)
    }
    print("a log of \(rows) rows is verified in \(best)")
    try await store.close()
    try FileManager.default.removeItem(atPath: folder)
  }
}

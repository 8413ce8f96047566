import Foundation
import Sealing

/// Sealing and opening at the lengths of one session's blobs, with a keystore of its own.
struct SealingCosts {
  /// Of whole blobs, as they lie in the database.
  let lengths: [Int]

  func measure() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let keystore = try Keystore.begin(
      at: folder + "/workbook.keys", masterKeyAt: folder + "/master.key")
    try keystore.ensureKeys(for: [.organisation])
    guard let key = try keystore.key(for: .organisation) else { return }
    let sealer = Sealer(keystore)
    let context = SealContext(
      format: SealFormat(number: 9, currentVersion: 1), record: .zero, strand: 9)
    let texts = lengths.map { [UInt8](repeating: 0x61, count: max(0, $0 - Self.overhead)) }
    let blobs = try texts.map { try sealer.seal($0, under: key, context: context) }
    Stopwatch.line(
      "seal all \(lengths.count) blobs of the session",
      try Stopwatch.microseconds(count: 2_000) {
        for text in texts { _ = try sealer.seal(text, under: key, context: context) }
      })
    Stopwatch.line(
      "open all \(lengths.count) blobs of the session",
      try Stopwatch.microseconds(count: 2_000) {
        for blob in blobs { _ = try sealer.open(blob, context: context) }
      })
    try FileManager.default.removeItem(atPath: folder)
  }

  private static let overhead = 49
}

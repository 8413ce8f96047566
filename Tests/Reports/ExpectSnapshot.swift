import Foundation
import Testing

/// Compares with `Snapshots/<name>` beside this file, and says where they first differ.
///
/// A snapshot is recorded on purpose, with `RECORD=1` in the environment, and read by a person
/// before it is committed. Recording fails the test, so that it is not left switched on.
func expectSnapshot(
  _ text: String, _ name: String, file: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Snapshots")
  let path = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: path)
    Issue.record("recorded \(name); run again without RECORD", sourceLocation: location)
    return
  }
  let recorded: String
  do {
    recorded = try String(decoding: Data(contentsOf: path), as: UTF8.self)
  } catch {
    Issue.record("no snapshot \(name); record it with RECORD=1", sourceLocation: location)
    return
  }
  // Line by line over the bytes: Swift compares strings by canonical equivalence.
  let was = recorded.utf8.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
  let now = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
  guard was != now else { return }
  let line = zip(was, now).enumerated().first { $1.0 != $1.1 }?.offset ?? min(was.count, now.count)
  func shown(_ lines: [[UInt8]]) -> String {
    line < lines.count ? String(decoding: lines[line].prefix(300), as: UTF8.self) : "(the end)"
  }
  Issue.record(
    "\(name) differs at line \(line + 1):\n  recorded: \(shown(was))\n  now:      \(shown(now))",
    sourceLocation: location)
}

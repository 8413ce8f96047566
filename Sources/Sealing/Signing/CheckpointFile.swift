import Foundation
import Synchronization

/// The signed checkpoints of an access log, one a line, outside its database. Lines are added and never changed. Opening
/// reads the last line alone: ten years are some hundred megabytes.
package final class CheckpointFile: Sendable {
  private let file: PrivateFile
  private let key: VerifyingKey
  private let state: Mutex<State>

  private struct State {
    var end: Int
    var newest: Checkpoint?
  }

  /// Longer than any line.
  private static let longestLine = 512

  private init(_ file: PrivateFile, _ key: VerifyingKey) throws(CheckpointError) {
    self.file = file
    self.key = key
    do {
      let length = try file.length()
      let start = max(0, length - Self.longestLine)
      let tail = try file.read(length - start, at: start)
      // A line without its end was being written when the process died: nothing depends on it.
      let lineEnd = tail.lastIndex(of: 0x0A)
      guard lineEnd != nil || start == 0 else {
        throw CheckpointError.damaged(path: file.path, line: nil)
      }
      let end = lineEnd.map { $0 + 1 } ?? 0
      if end < tail.count { try file.truncate(to: start + end) }
      let newest = try Self.lastLine(of: tail[..<end]).map { line throws(CheckpointError) in
        try Self.checkpoint(line, key, file.path, number: nil)
      }
      state = Mutex(State(end: start + end, newest: newest))
    } catch let error as KeystoreError {
      throw .file(error)
    } catch let error as CheckpointError {
      throw error
    } catch {
      throw .damaged(path: file.path, line: nil)
    }
  }

  /// Locks it for as long as this lives, or until ``release()``.
  package static func open(
    at path: String, creatingIfMissing: Bool, verifying key: VerifyingKey
  ) throws(CheckpointError) -> CheckpointFile {
    let found: PrivateFile?
    do {
      if creatingIfMissing, try !PrivateFile.exists(path) {
        try PrivateFile.create(path, holding: [])
      }
      found = try PrivateFile.open(path)
      // A restoration beside a service that signs here would write over its lines.
      try found?.lock()
    } catch {
      throw .file(error)
    }
    guard let found else { throw .missing(path: path) }
    return try CheckpointFile(found, key)
  }

  /// Lets another process have the file. Nothing is added after it.
  package func release() { file.unlock() }

  package var path: String { file.path }

  package var newest: Checkpoint? { state.withLock(\.newest) }

  /// Every one, oldest first, each with its signature checked: some 60 µs a line.
  package func all() throws(CheckpointError) -> [Checkpoint] {
    let contents: [UInt8]
    do {
      contents = try file.read(state.withLock(\.end), at: 0)
    } catch {
      throw .file(error)
    }
    var all: [Checkpoint] = []
    for (index, line) in contents.split(separator: 0x0A).enumerated() {
      all.append(
        try Self.checkpoint(
          String(decoding: line, as: UTF8.self), key, path, number: index + 1))
    }
    return all
  }

  /// Returns when it is on the disk.
  package func append(
    _ checkpoint: Checkpoint, signedBy key: SigningKey
  ) throws(CheckpointError) {
    let line = Array((checkpoint.line(signedBy: key) + "\n").utf8)
    try state.withLock { state throws(CheckpointError) in
      if checkpoint.kind == .regular, let newest = state.newest,
        newest.sequence > checkpoint.sequence
      {
        throw .backwards(path: path, row: checkpoint.sequence)
      }
      do throws(KeystoreError) {
        try file.write(line, at: state.end)
        try file.sync()
      } catch {
        throw .file(error)
      }
      state.end += line.count
      state.newest = checkpoint
    }
  }

  private static func lastLine(of tail: ArraySlice<UInt8>) -> String? {
    tail.split(separator: 0x0A).last.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func checkpoint(
    _ line: String, _ key: VerifyingKey, _ path: String, number: Int?
  ) throws(CheckpointError) -> Checkpoint {
    do {
      return try Checkpoint(line: line, verifying: key)
    } catch {
      switch error {
      case .malformed: throw .damaged(path: path, line: number)
      case .signature: throw .wrongKey(path: path, line: number)
      }
    }
  }
}

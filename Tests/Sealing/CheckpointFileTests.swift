import Foundation
import Sealing
import Testing

struct CheckpointFileTests {
  private let keys: TemporaryKeys
  private let key: SigningKey
  private let path: String

  init() throws {
    keys = try TemporaryKeys()
    key = try SigningKey.create(at: keys.folder + "/signing.key")
    path = keys.folder + "/checkpoints"
  }

  private static func checkpoint(
    _ sequence: Int64, _ kind: Checkpoint.Kind = .regular
  ) -> Checkpoint {
    Checkpoint(
      keystoreID: Bytes16(repeating: 3), sequence: sequence,
      hash: [UInt8](repeating: UInt8(truncatingIfNeeded: sequence), count: 32),
      at: 1_790_000_000_000, kind: kind)
  }

  private func open(creating: Bool = false) throws(CheckpointError) -> CheckpointFile {
    try CheckpointFile.open(at: path, creatingIfMissing: creating, verifying: key.verifyingKey)
  }

  /// Closed again.
  private func fill(_ rows: [Int64]) throws {
    let file = try open(creating: true)
    for row in rows { try file.append(Self.checkpoint(row), signedBy: key) }
  }

  private func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

  @Test func `checkpoints come back in their order, the newest without reading the rest`() throws {
    let rows: [Int64] = [1, 5, 5, 900, Int64.max]
    try fill(rows)
    let file = try open()
    #expect(file.newest == Self.checkpoint(Int64.max))
    #expect(try file.all() == rows.map { Self.checkpoint($0) })
  }

  @Test func `a new file holds none`() throws {
    let file = try open(creating: true)
    #expect(file.newest == nil)
    #expect(try file.all().isEmpty)
  }

  @Test func `a missing file is refused and none is made`() throws {
    #expect(throws: CheckpointError.missing(path: path)) { try open() }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `lines are added and those before stay as they are`() throws {
    try fill([1, 2])
    let before = try bytes()
    try fill([3])
    #expect(try bytes().starts(with: before))
    #expect(try open().all().map(\.sequence) == [1, 2, 3])
  }

  @Test func `an earlier row is signed on purpose alone`() throws {
    let file = try open(creating: true)
    try file.append(Self.checkpoint(10), signedBy: key)
    #expect(throws: CheckpointError.backwards(path: path, row: 9)) {
      try file.append(Self.checkpoint(9), signedBy: key)
    }
    try file.append(Self.checkpoint(4, .restored), signedBy: key)
    try file.append(Self.checkpoint(5), signedBy: key)
    #expect(try file.all().map(\.sequence) == [10, 4, 5])
    #expect(try file.all().map(\.kind) == [.regular, .restored, .regular])
  }

  @Test func `a last line cut short at any byte is dropped and the next takes its place`() throws {
    try fill([1, 2])
    let two = try bytes()
    try fill([3])
    let whole = try bytes()
    for cut in two.count..<whole.count {
      try keys.write(Array(whole[..<cut]), to: path)
      let file = try open()
      #expect(file.newest == Self.checkpoint(2), "cut at \(cut)")
      #expect(try bytes() == two)
      try file.append(Self.checkpoint(4), signedBy: key)
      #expect(try file.all().map(\.sequence) == [1, 2, 4])
    }
  }

  @Test func `a first line cut short leaves a file that holds none`() throws {
    try fill([1])
    try keys.write(try bytes().dropLast(), to: path)
    #expect(try open().newest == nil)
    #expect(try bytes().isEmpty)
  }

  @Test func `any character of any line altered is found and its line named`() throws {
    try fill([1, 2, 3])
    let whole = try bytes()
    let lineLength = whole.count / 3
    for position in whole.indices where whole[position] != 0x0A {
      var altered = whole
      altered[position] = altered[position] == 0x31 ? 0x32 : 0x31
      try keys.write(altered, to: path)
      let line = position / lineLength + 1
      let error = #expect(throws: CheckpointError.self, "byte \(position)") {
        try open().all()
      }
      // The last line is read on opening.
      let named = line == 3 ? nil : line
      #expect(
        error == .damaged(path: path, line: named) || error == .wrongKey(path: path, line: named),
        "byte \(position): \(String(describing: error))")
    }
  }

  @Test func `a signature spelled otherwise is an altered line too`() throws {
    try fill([1])
    let whole = try bytes()
    // Of the last digit before "==" and the line's end, four bits stand for nothing.
    let position = whole.count - 4
    for digit in Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    where digit != whole[position] {
      var altered = whole
      altered[position] = digit
      try keys.write(altered, to: path)
      #expect(throws: CheckpointError.self, "\(Character(UnicodeScalar(digit)))") { try open() }
    }
  }

  @Test func `a line taken out of another file is found by its signature`() throws {
    try fill([1, 2])
    let other = try SigningKey.create(at: keys.folder + "/other.key")
    let otherPath = keys.folder + "/others"
    do {
      let file = try CheckpointFile.open(
        at: otherPath, creatingIfMissing: true, verifying: other.verifyingKey)
      try file.append(Self.checkpoint(2), signedBy: other)
    }
    let line = Array(try Data(contentsOf: URL(filePath: otherPath)))
    let ours = try bytes()
    try keys.write(ours + line, to: path)
    #expect(throws: CheckpointError.wrongKey(path: path, line: nil)) { try open() }
    try keys.write(line + ours, to: path)
    #expect(throws: CheckpointError.wrongKey(path: path, line: 1)) { try open().all() }
  }

  @Test func `words that follow without a line's end are damage, not a torn line`() throws {
    try keys.write([UInt8](repeating: 0x61, count: 2_000), to: path)
    #expect(throws: CheckpointError.damaged(path: path, line: nil)) { try open() }
    #expect(try bytes().count == 2_000)
  }
}

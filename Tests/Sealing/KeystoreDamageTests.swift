import Foundation
import Testing

@testable import Sealing

struct KeystoreDamageTests {
  private static let length = KeySlot.length

  @Test func `a bit flipped in any byte of a keystore is detected and its slot named`() throws {
    let keys = try TemporaryKeys(keysFor: [.child(1), .child(2)])
    let bytes = try keys.keystoreBytes()
    for position in bytes.indices {
      var flipped = bytes
      flipped[position] ^= 1 << (position % 8)
      try keys.writeKeystore(flipped)
      let error = #expect(throws: KeystoreError.self, "byte \(position)") { try keys.open() }
      switch error {
      case .damaged(_, let slot, _): #expect(slot == position / Self.length)
      case .notAKeystore: #expect(position < 8, "only in the first eight bytes")
      default: Issue.record("byte \(position): \(String(describing: error))")
      }
    }
  }

  @Test func `an append cut short at any byte is dropped whole and can be repeated`() throws {
    let keys = try TemporaryKeys(keysFor: [.child(1)])
    let before = try keys.keystoreBytes()
    try keys.open().ensureKeys(for: [.child(2), .child(3)])
    let whole = try keys.keystoreBytes()
    #expect(whole.count == before.count + 2 * Self.length)
    for cut in before.count..<whole.count {
      let zeros = [UInt8](repeating: 0, count: whole.count - cut)
      for torn in [Array(whole[..<cut]), whole[..<cut] + zeros] {
        try keys.writeKeystore(torn)
        let keystore = try keys.open()
        #expect(try keys.keystoreBytes() == before, "cut at \(cut)")
        #expect(try keystore.key(for: .child(1)) != nil)
        #expect(try keystore.key(for: .child(3)) == nil)
      }
    }
    try keys.open().ensureKeys(for: [.child(3)])
    #expect(try keys.open().key(for: .child(3)) != nil)
  }

  @Test func `a later slot that reached the disk before an earlier one is dropped with it`() throws
  {
    let keys = try TemporaryKeys(keysFor: [])
    let before = try keys.keystoreBytes()
    try keys.open().ensureKeys(for: [.child(1), .child(2)])
    var bytes = try keys.keystoreBytes()
    bytes.replaceSubrange(
      before.count..<before.count + Self.length, with: repeatElement(0, count: Self.length))
    try keys.writeKeystore(bytes)
    _ = try keys.open()
    #expect(try keys.keystoreBytes() == before)
  }

  @Test func `a hole before the last append is damage, not a crash`() throws {
    let keys = try TemporaryKeys(keysFor: [.child(1)])
    try keys.open().ensureKeys(for: [.child(2)])
    var bytes = try keys.keystoreBytes()
    bytes.replaceSubrange(
      4 * Self.length..<5 * Self.length, with: repeatElement(0, count: Self.length))
    try keys.writeKeystore(bytes)
    let error = #expect(throws: KeystoreError.self) { try keys.open() }
    guard case .damaged(_, slot: 4, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try keys.keystoreBytes() == bytes)
  }

  @Test func `a keystore cut back past the database's mark is refused and left alone`() throws {
    let keys = try TemporaryKeys(keysFor: [.child(1)])
    var keystore: Keystore? = try keys.open()
    try keystore?.ensureKeys(for: [.child(2)])
    let mark = try #require(keystore?.mark)
    keystore = nil
    let cut = Array(try keys.keystoreBytes().dropLast(1))
    try keys.writeKeystore(cut)
    #expect(throws: KeystoreError.olderThanDatabase(path: keys.keystorePath)) {
      try keys.open(expecting: mark)
    }
    #expect(try keys.keystoreBytes() == cut)
  }

  @Test func `without the service's own keys a keystore is refused`() throws {
    let keys = try TemporaryKeys(keysFor: [])
    try keys.writeKeystore(Array(try keys.keystoreBytes().prefix(Self.length)))
    let error = #expect(throws: KeystoreError.self) { try keys.open() }
    #expect(error?.description.contains("keys are missing") == true)
  }

  @Test func `two slots that changed places are found`() throws {
    let keys = try TemporaryKeys(keysFor: [.child(1), .child(2)])
    let bytes = try keys.keystoreBytes()
    let swapped =
      bytes[..<(4 * Self.length)] + bytes[(5 * Self.length)...]
      + bytes[(4 * Self.length)..<(5 * Self.length)]
    try keys.writeKeystore(Array(swapped))
    let error = #expect(throws: KeystoreError.self) { try keys.open() }
    #expect(error == .damaged(path: keys.keystorePath, slot: 4, what: "out of place"))
  }

  @Test func `a slot altered on purpose, checksum and all, opens no key`() throws {
    let keys = try TemporaryKeys(keysFor: [.child(1), .child(2)])
    var bytes = try keys.keystoreBytes()
    // Child 1's key, written as child 3's.
    var contents = Array(bytes[(4 * Self.length)..<(4 * Self.length + 123)])
    contents.replaceSubrange(20..<36, with: repeatElement(3, count: 16))
    bytes.replaceSubrange(4 * Self.length..<5 * Self.length, with: SlotFrame.framed(contents))
    try keys.writeKeystore(bytes)
    let keystore = try keys.open()
    let altered = KeystoreError.damaged(path: keys.keystorePath, slot: 4, what: "altered")
    #expect(throws: altered) { try keystore.key(for: .child(3)) }
    #expect(throws: altered) { try keystore.verify() }
    #expect(try keystore.key(for: .child(2)) != nil)
  }

  @Test func `a slot of a kind unknown here means a newer version wrote it`() throws {
    let keys = try TemporaryKeys(keysFor: [.child(1)])
    var bytes = try keys.keystoreBytes()
    var contents = Array(bytes[(4 * Self.length)..<(4 * Self.length + 123)])
    contents[1] = 99
    bytes.replaceSubrange(4 * Self.length..<5 * Self.length, with: SlotFrame.framed(contents))
    try keys.writeKeystore(bytes)
    #expect(throws: KeystoreError.newerKeystore(path: keys.keystorePath)) { try keys.open() }
  }

  @Test func `a keystore of a later format version is refused as newer`() throws {
    let keys = try TemporaryKeys(keysFor: [])
    var bytes = try keys.keystoreBytes()
    var contents = Array(bytes[..<123])
    contents[9] = 2
    bytes.replaceSubrange(..<Self.length, with: SlotFrame.framed(contents))
    try keys.writeKeystore(bytes)
    #expect(throws: KeystoreError.newerKeystore(path: keys.keystorePath)) { try keys.open() }
  }
}

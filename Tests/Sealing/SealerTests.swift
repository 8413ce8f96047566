import Foundation
import Sealing
import Testing

struct SealerTests {
  private let keys: TemporaryKeys
  private let keystore: Keystore
  private let sealer: Sealer
  private let key: DataKey
  private let place = SealContext(
    format: SealFormat(number: 3, currentVersion: 2), record: Bytes16(repeating: 5), strand: 1)
  private let words = Array("Mina said the meeting frightened her.".utf8)

  init() throws {
    keys = try TemporaryKeys()
    keystore = try keys.begin()
    try keystore.ensureKeys(for: [.child(1), .child(2)])
    sealer = Sealer(keystore)
    key = try #require(try keystore.key(for: .child(1)))
  }

  @Test(arguments: [0, 1, 15, 16, 2048, 1_000_000])
  func `what is sealed opens again`(length: Int) throws {
    let plain = [UInt8](repeating: 0xC3, count: length)
    let blob = try sealer.seal(plain, under: key, context: place)
    #expect(blob.count == length + 49)
    let opened = try sealer.open(blob, context: place)
    #expect(opened.bytes == plain)
    #expect(opened.version == 2)
  }

  @Test func `the words are neither in the blob nor in the keystore`() throws {
    let blob = try sealer.seal(words, under: key, context: place)
    #expect(Data(blob).range(of: Data(words.prefix(8))) == nil)
    #expect(Data(try keys.keystoreBytes()).range(of: Data(words.prefix(8))) == nil)
  }

  @Test func `the same words sealed twice look different`() throws {
    let one = try sealer.seal(words, under: key, context: place)
    let other = try sealer.seal(words, under: key, context: place)
    #expect(one[21...] != other[21...])
  }

  @Test func `every flipped bit of a blob is detected`() throws {
    let blob = try sealer.seal(words, under: key, context: place)
    for position in blob.indices {
      for bit in 0..<8 {
        var flipped = blob
        flipped[position] ^= 1 << bit
        let error = #expect(throws: SealError.self, "byte \(position), bit \(bit)") {
          try sealer.open(flipped, context: place)
        }
        switch (position, error) {
        case (0, .unknownFormatVersion), (5..<21, .keyUnknown), (_, .tampered): break
        default: Issue.record("byte \(position), bit \(bit): \(String(describing: error))")
        }
      }
    }
  }

  @Test func `a blob cut short anywhere is detected`() throws {
    let blob = try sealer.seal(words, under: key, context: place)
    for length in 0..<blob.count {
      #expect(throws: SealError.tampered) {
        try sealer.open(Array(blob.prefix(length)), context: place)
      }
    }
  }

  @Test func `two blobs that changed places do not open`() throws {
    let format = place.format
    let elsewhere = [
      SealContext(format: format, record: Bytes16(repeating: 6), strand: 1),
      SealContext(format: format, record: place.record, strand: 2),
      SealContext(
        format: SealFormat(number: 4, currentVersion: 2), record: place.record, strand: 1),
    ]
    let blob = try sealer.seal(words, under: key, context: place)
    for other in elsewhere {
      let otherBlob = try sealer.seal(words, under: key, context: other)
      #expect(throws: SealError.tampered) { try sealer.open(blob, context: other) }
      #expect(throws: SealError.tampered) { try sealer.open(otherBlob, context: place) }
    }
  }

  @Test func `a blob relabelled with another subject's key does not open`() throws {
    let other = try #require(try keystore.key(for: .child(2)))
    var blob = try sealer.seal(words, under: key, context: place)
    blob.replaceSubrange(5..<21, with: other.id.value.bytes)
    #expect(throws: SealError.tampered) { try sealer.open(blob, context: place) }
  }

  @Test func `erased words and a foreign keystore are told apart`() throws {
    let blob = try sealer.seal(words, under: key, context: place)
    let stranger = Sealer(try TemporaryKeys().begin())
    #expect(throws: SealError.keyUnknown(key.id)) { try stranger.open(blob, context: place) }
    try keystore.destroy([key.id])
    #expect(throws: SealError.keyDestroyed(key.id)) { try sealer.open(blob, context: place) }
  }

  @Test func `an older version opens and says so, a newer one is refused`() throws {
    func context(_ version: UInt16) -> SealContext {
      SealContext(
        format: SealFormat(number: 3, currentVersion: version), record: place.record, strand: 1)
    }
    let old = try sealer.seal(words, under: key, context: context(1))
    #expect(try sealer.open(old, context: place).version == 1)
    let new = try sealer.seal(words, under: key, context: context(3))
    #expect(throws: SealError.unknownFormatVersion(layout: 1, content: 3)) {
      try sealer.open(new, context: place)
    }
  }
}

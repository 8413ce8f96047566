import Foundation
import Sealing
import Testing

struct Format1Tests {
  private let keys: TemporaryKeys
  private let keystore: Keystore
  private let place: SealContext

  init() throws {
    keys = try TemporaryKeys()
    try keys.write(Array("\(Format1.masterKey)\n".utf8), to: keys.masterKeyPath)
    try keys.writeKeystore(try Self.bytes(Format1.keystore))
    keystore = try keys.open()
    place = SealContext(
      format: SealFormat(number: 0xFFFF, currentVersion: 1), record: try Self.id(from: 201),
      strand: 2)
  }

  @Test func `a blob of layout 1 opens`() throws {
    let opened = try Sealer(keystore).open(try Self.bytes(Format1.blob), context: place)
    #expect(String(decoding: opened.bytes, as: UTF8.self) == Format1.words)
    #expect(opened.version == 1)
  }

  @Test func `a keystore of format 1 has its keys and opens unchanged`() throws {
    #expect(try keystore.key(for: KeySubject(.child, Self.id(from: 1))) != nil)
    #expect(try keystore.key(for: KeySubject(.contribution, Self.id(from: 101))) == nil)
    #expect(keystore.mark.slotCount == 5)
    #expect(keystore.mark.destroyedCount == 1)
    try keystore.verify()
    #expect(try keys.keystoreBytes() == Self.bytes(Format1.keystore))
  }

  @Test func `words erased in format 1 stay erased`() throws {
    let error = #expect(throws: SealError.self) {
      try Sealer(keystore).open(try Self.bytes(Format1.erasedBlob), context: place)
    }
    guard case .keyDestroyed = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `tags made with a keystore of format 1 are made alike today`() throws {
    #expect(
      try keystore.mac(.referenceIndex).referenceTag(" ab  12/3 ")
        == Self.bytes(Format1.referenceTag))
    #expect(
      try keystore.mac(.cursor).isTag(Self.bytes(Format1.cursorTag), of: Array("cursor".utf8)))
    #expect(
      try keystore.mac(.idempotency)
        .isTag(Self.bytes(Format1.idempotencyTag), of: Array("params".utf8)))
  }

  private static func bytes(_ base64: String) throws -> [UInt8] {
    Array(try #require(Data(base64Encoded: base64)))
  }

  private static func id(from first: UInt8) throws -> Bytes16 {
    try #require(Bytes16(Array(first...(first + 15))))
  }
}

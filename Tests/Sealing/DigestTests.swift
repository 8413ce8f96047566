import Crypto
import Foundation
import Testing

@testable import Sealing

struct DigestTests {
  private let mac = MAC(SymmetricKey(data: Array("key".utf8)))

  @Test func `SHA-256 of abc is the one in FIPS 180-4`() {
    #expect(
      Hex.encode(Digest.sha256(Array("abc".utf8)))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `CRC-32 of 123456789 is the published check value`() {
    #expect(CRC32.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
  }

  @Test func `the MAC is HMAC-SHA-256 as in RFC 4231 case 2`() {
    let jefe = MAC(SymmetricKey(data: Array("Jefe".utf8)))
    let text = Array("what do ya want for nothing?".utf8)
    let tag = jefe.tag(of: text)
    #expect(
      Hex.encode(tag) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    #expect(jefe.isTag(tag, of: text))
    #expect(!jefe.isTag(Array(tag.dropLast()), of: text))
    #expect(!jefe.isTag(tag, of: text + [0]))
  }

  @Test func `a tag with any bit changed is refused`() {
    let tag = mac.tag(of: [1, 2, 3])
    for position in tag.indices {
      var changed = tag
      changed[position] ^= 1
      #expect(!mac.isTag(changed, of: [1, 2, 3]))
    }
  }

  @Test(arguments: ["AB 12/3", "ab 12/3", "  ab   12/3\n", "Ab\t12/3", "ab\u{A0}12/3"])
  func `ways of writing the same reference get the same tag`(written: String) {
    #expect(mac.referenceTag(written) == mac.referenceTag("AB 12/3"))
    #expect(mac.referenceTag(written).count == 16)
  }

  @Test(arguments: ["AB12/3", "AB 12/4", "AB 12-3", ""])
  func `another reference gets another tag`(other: String) {
    #expect(mac.referenceTag(other) != mac.referenceTag("AB 12/3"))
  }

  @Test func `without the key the tag cannot be made`() {
    let other = MAC(SymmetricKey(data: Array("another key".utf8)))
    #expect(mac.referenceTag("AB 12/3") != other.referenceTag("AB 12/3"))
  }

  @Test func `the service's own keys differ from each other and between keystores`() throws {
    let stores = try (0..<2).map { _ in try TemporaryKeys().begin() }
    let tags = stores.flatMap { store in ServiceKey.allCases.map { store.mac($0).tag(of: [1]) } }
    #expect(Set(tags).count == 2 * ServiceKey.allCases.count)
  }
}

import Sealing
import Testing

@Suite struct PasswordHashTests {
  private let cheap = PasswordCost(logN: 4, blockSize: 1, parallelism: 1)

  /// RFC 7914 §12, the third vector: its first 32 bytes are those of a shorter output.
  @Test func `scrypt is that of RFC 7914`() throws {
    let digest: [UInt8] = [
      0x70, 0x23, 0xbd, 0xcb, 0x3a, 0xfd, 0x73, 0x48, 0x46, 0x1c, 0x06, 0xcd, 0x81, 0xfd, 0x38,
      0xeb, 0xfd, 0xa8, 0xfb, 0xba, 0x90, 0x4f, 0x8e, 0x3e, 0xa9, 0xb5, 0x43, 0xf6, 0x54, 0x5d,
      0xa1, 0xf2,
    ]
    let hash = PasswordHash(
      cost: PasswordCost(logN: 14, blockSize: 8, parallelism: 1),
      salt: Array("SodiumChloride".utf8), digest: digest)
    #expect(try hash.isOf("pleaseletmein"))
    #expect(try !hash.isOf("pleaseletmeiN"))
  }

  @Test func `the standard cost is 32 MiB with three lanes`() {
    #expect(PasswordCost.standard == PasswordCost(logN: 15, blockSize: 8, parallelism: 3))
  }

  @Test func `the same password twice is two hashes`() throws {
    let one = try PasswordHash.of("five green lanterns", cost: cheap, from: .system)
    let other = try PasswordHash.of("five green lanterns", cost: cheap, from: .system)
    #expect(one.digest != other.digest && one.salt != other.salt && one.salt.count == 16)
    #expect(try one.isOf("five green lanterns") && other.isOf("five green lanterns"))
  }

  @Test func `a password typed on another keyboard is the same password`() throws {
    let hash = try PasswordHash.of("caf\u{e9} at the harbour", cost: cheap, from: .system)
    #expect(try hash.isOf("cafe\u{301} at the harbour"))
    #expect(try !hash.isOf("cafe at the harbour"))
  }

  @Test func `nothing of a long password is cut off`() throws {
    let long = String(repeating: "lantern ", count: 16)
    let hash = try PasswordHash.of(long, cost: cheap, from: .system)
    #expect(try hash.isOf(long))
    #expect(try !hash.isOf(String(long.dropLast())))
  }

  @Test func `a hash is not printed`() throws {
    let hash = try PasswordHash.of("five green lanterns", cost: cheap, from: .system)
    #expect("\(hash)" == "password hash")
  }
}

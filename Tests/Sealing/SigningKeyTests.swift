import Foundation
import Sealing
import Testing

struct SigningKeyTests {
  private let keys: TemporaryKeys
  private let path: String
  private let message = Array("row 7".utf8)

  init() throws {
    keys = try TemporaryKeys()
    path = keys.folder + "/signing.key"
  }

  @Test func `what a key signed is checked with its public half, after loading again too`() throws {
    let key = try SigningKey.create(at: path)
    let signature = key.sign(message)
    #expect(signature.count == 64)
    #expect(key.verifyingKey.isSignature(signature, of: message))
    let loaded = try SigningKey.load(from: path)
    #expect(loaded.verifyingKey == key.verifyingKey)
    #expect(key.verifyingKey.isSignature(loaded.sign(message), of: message))
  }

  @Test func `a signature is of these bytes, by this key`() throws {
    let key = try SigningKey.create(at: path)
    let other = try SigningKey.create(at: path + ".other")
    let signature = key.sign(message)
    #expect(!key.verifyingKey.isSignature(signature, of: message + [0]))
    #expect(!other.verifyingKey.isSignature(signature, of: message))
    #expect(!key.verifyingKey.isSignature([], of: message))
    for position in signature.indices {
      var flipped = signature
      flipped[position] ^= 1 << (position % 8)
      #expect(!key.verifyingKey.isSignature(flipped, of: message), "byte \(position)")
    }
  }

  @Test func `a signing key is its owner's alone and never replaced`() throws {
    #expect(try !SigningKey.exists(at: path))
    let key = try SigningKey.create(at: path)
    #expect(try SigningKey.exists(at: path))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(throws: KeystoreError.alreadyExists(path: path)) { try SigningKey.create(at: path) }
    #expect(try SigningKey.load(from: path).verifyingKey == key.verifyingKey)
  }

  @Test func `a missing signing key refuses and makes no new one`() throws {
    #expect(throws: KeystoreError.signingKeyMissing(path: path)) {
      try SigningKey.load(from: path)
    }
    #expect(try !SigningKey.exists(at: path))
  }

  @Test func `a signing key with any character mistyped is refused`() throws {
    _ = try SigningKey.create(at: path)
    let text = Array(try Data(contentsOf: URL(filePath: path)))
    for position in text.indices.dropLast() {
      var mistyped = text
      mistyped[position] = mistyped[position] == 0x30 ? 0x31 : 0x30
      try keys.write(mistyped, to: path)
      #expect(throws: KeystoreError.signingKeyMalformed(path: path), "character \(position)") {
        try SigningKey.load(from: path)
      }
    }
  }

  @Test func `a master key is no signing key`() throws {
    _ = try keys.begin()
    #expect(throws: KeystoreError.signingKeyMalformed(path: keys.masterKeyPath)) {
      try SigningKey.load(from: keys.masterKeyPath)
    }
  }

  @Test func `the public half is written as RFC 8410 has it and read back`() throws {
    // RFC 8410 §10.1.
    let text = """
      -----BEGIN PUBLIC KEY-----
      MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
      -----END PUBLIC KEY-----

      """
    let key = try #require(VerifyingKey(pem: text))
    #expect(key.bytes.count == 32)
    #expect(key.pem == text)
    #expect(VerifyingKey(bytes: key.bytes) == key)
  }

  @Test func `what is no Ed25519 key in PEM is no public half`() throws {
    let whole = try SigningKey.create(at: path).verifyingKey.pem
    #expect(VerifyingKey(pem: "") == nil)
    #expect(VerifyingKey(pem: String(whole.dropLast(30))) == nil)
    #expect(VerifyingKey(pem: whole.replacing("BEGIN PUBLIC", with: "BEGIN PRIVATE")) == nil)
    #expect(VerifyingKey(pem: whole.replacing("MCowBQYDK2Vw", with: "MCowBQYDK2Vu")) == nil)
    #expect(VerifyingKey(pem: whole.replacing("=\n", with: "AAAA\n")) == nil)
    #expect(VerifyingKey(bytes: [1, 2, 3]) == nil)
  }
}

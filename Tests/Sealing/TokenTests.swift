import Sealing
import Testing

struct TokenTests {
  private let counting = RandomBytes { count in (0..<count).map { UInt8($0) } }

  @Test func `a token is its prefix and 256 bits in base64url`() {
    let token = Token.random(from: counting)
    #expect(token.text == "wbk_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")
    let ones = Token.random(from: RandomBytes { [UInt8](repeating: 0xFF, count: $0) })
    #expect(ones.text == "wbk_" + String(repeating: "_", count: 42) + "8")
  }

  @Test func `a presented token has the digest of the one that was made`() throws {
    let token = Token.random(from: .system)
    let presented = try #require(Token(presented: token.text))
    #expect(presented.digest == token.digest)
    #expect(token.digest.count == 32)
  }

  @Test(arguments: [
    "", "wbk_", "wbk_short", "abc_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
    "wbk_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh+",
    "wbk_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8x",
  ])
  func `what cannot be a token is not looked up`(text: String) {
    #expect(Token(presented: text) == nil)
  }

  @Test func `tokens from the system do not repeat`() {
    #expect(Set((0..<1000).map { _ in Token.random(from: .system).digest }).count == 1000)
  }

  @Test func `a token or code printed by mistake shows nothing of itself`() {
    let token = Token.random(from: .system)
    let code = OneTimeCode.random(groups: 4, from: .system)
    #expect("\(token)" == "wbk_…")
    #expect(String(reflecting: [token]) == "[wbk_…]")
    #expect(!"\(code)".contains(code.text))
  }

  @Test func `a code is groups of four that nobody mistakes`() {
    #expect(OneTimeCode.random(groups: 3, from: counting).text == "0123-4567-89AB")
    let code = OneTimeCode.random(groups: 4, from: .system).text
    #expect(code.count == 19)
    #expect(!code.contains { "ILOU".contains($0) })
  }

  @Test(arguments: [
    "0123-4567-89ab", "o l 2 3 4567 89AB", "OI23456789AB", " 0123 456789ab ",
  ])
  func `a code may be typed in any of the usual ways`(typed: String) throws {
    let code = try #require(OneTimeCode(typed: typed))
    #expect(code.digest == OneTimeCode.random(groups: 3, from: counting).digest)
  }

  @Test(arguments: ["", " - ", "0123-4567-89AU", "0123!4567"])
  func `what cannot be a code is not looked up`(typed: String) {
    #expect(OneTimeCode(typed: typed) == nil)
  }
}

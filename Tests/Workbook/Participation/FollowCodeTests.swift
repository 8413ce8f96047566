import Testing

@testable import Workbook

@Suite struct FollowCodeTests {
  private static let text = "K7Q4-WM2T-01PD"

  @Test(arguments: [
    "K7Q4-WM2T-01PD", "k7q4-wm2t-01pd", "K7Q4WM2T01PD", " k7q4 wm2t 01pd \n", "K7Q4–WM2T—01PD",
    "K7Q4\u{2011}WM2T\u{2212}01PD", "K7Q4\u{A0}WM2T\t01PD", "K7Q4-WM2T-oIPD", "k7q4-wm2t-OlPd",
    "--K-7-Q-4-W-M-2-T-0-1-P-D--",
  ])
  func `however it is typed it is the same code`(typed: String) {
    #expect(FollowCode(typed: typed)?.text == Self.text, "\(typed)")
  }

  @Test(arguments: [
    "", " ", "-", "K7Q4-WM2T", "K7Q4-WM2T-01P", "K7Q4-WM2T-01PDX", "K7Q4-WM2T-01PU",
    "K7Q4-WM2T-01P!", "K7Q4-WM2T-01P\u{0}", "K7Q4-WM2T-01P😀", "K7Q4-WM2T-01PＤ",
    // ß in capitals is SS, a dotless ı is I, a long ſ is S, a Kelvin sign equals a K, and D with an accent is no D.
    "K7Q4-WM2T-01ß", "K7Q4-WM2T-0ıPD", "ſ7Q4-WM2T-01PD", "\u{212A}7Q4-WM2T-01PD",
    "K7Q4-WM2T-01PD\u{301}", "\u{202E}K7Q4-WM2T-01PD", "' OR 1=1 --", "../../etc/passwd",
  ])
  func `what cannot be a code is none`(typed: String) {
    #expect(FollowCode(typed: typed) == nil, "\(typed)")
  }

  @Test func `more than 64 bytes are not read at all`() {
    let short = Self.text + String(repeating: " ", count: 64 - Self.text.utf8.count)
    #expect(FollowCode(typed: short)?.text == Self.text)
    #expect(FollowCode(typed: short + " ") == nil)
    #expect(FollowCode(typed: String(repeating: "K", count: 100_000)) == nil)
  }

  @Test func `random bytes make every letter, and what is written can be typed again`() throws {
    let seed: UInt64 = 31
    var random = SplitMix64(seed: seed)
    var seen: Set<Character> = []
    for _ in 0..<2000 {
      let bytes = (0..<12).map { _ in UInt8.random(in: 0...255, using: &random) }
      let code = try #require(FollowCode(random: bytes))
      #expect(FollowCode(typed: code.text.lowercased()) == code, "seed \(seed)")
      #expect(code.publicPart.count == 4 && code.secretPart.count == 8)
      seen.formUnion(code.secretPart)
    }
    #expect(seen == Set(FollowCode.alphabet))
    #expect(FollowCode(random: Array(repeating: 0, count: 11)) == nil)
  }

  @Test func `rubbish of any kind is refused without a crash`() {
    let seed: UInt64 = 32
    var random = SplitMix64(seed: seed)
    for _ in 0..<5000 {
      let scalars = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2_FFFF, using: &random))
      }
      let typed = String(String.UnicodeScalarView(scalars))
      guard let code = FollowCode(typed: typed) else { continue }
      #expect(code.text.utf8.count == 14, "seed \(seed)")
    }
  }
}

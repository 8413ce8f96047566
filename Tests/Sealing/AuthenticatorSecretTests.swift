import Sealing
import Testing

@Suite struct AuthenticatorSecretTests {
  private let secret = AuthenticatorSecret(bytes: Array("12345678901234567890".utf8))

  /// RFC 6238, appendix B, the last six of the eight digits.
  @Test(arguments: [
    (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"),
    (1_234_567_890, "005924"), (2_000_000_000, "279037"), (20_000_000_000, "353130"),
  ])
  func `codes are those of RFC 6238`(seconds: Int, code: String) {
    #expect(secret.code(step: Int64(seconds) / 30) == code)
    #expect(
      secret.step(of: code, atMs: Int64(seconds) * 1_000, after: 0) == Int64(seconds) / 30)
  }

  @Test func `a clock may be half a minute off, and no more`() {
    let now: Int64 = 1_772_442_000_000
    let step = now / 30_000
    for offset in [-1, 0, 1] as [Int64] {
      #expect(
        secret.step(of: secret.code(step: step + offset), atMs: now, after: 0) == step + offset)
    }
    for offset in [-3, -2, 2, 3] as [Int64] {
      #expect(secret.step(of: secret.code(step: step + offset), atMs: now, after: 0) == nil)
    }
  }

  @Test func `a code counts once, and none before it any more`() {
    let now: Int64 = 1_772_442_000_000
    let step = now / 30_000
    #expect(secret.step(of: secret.code(step: step), atMs: now, after: step) == nil)
    #expect(secret.step(of: secret.code(step: step - 1), atMs: now, after: step) == nil)
    #expect(secret.step(of: secret.code(step: step + 1), atMs: now, after: step) == step + 1)
  }

  @Test(arguments: ["", "12345", "1234567", "12345a", "١٢٣٤٥٦", "-12345", "12 34 5"])
  func `what is not six digits is no code`(typed: String) {
    #expect(secret.step(of: typed, atMs: 59_000, after: 0) == nil)
  }

  @Test func `a code may be typed with a space in its middle`() {
    #expect(secret.step(of: "287 082", atMs: 59_000, after: 0) == 1)
  }

  @Test func `the secret is shown in base32 in groups of four`() {
    // RFC 4648 §10: "foobar" is MZXW6YTBOI.
    #expect(AuthenticatorSecret(bytes: Array("foobar".utf8)).text == "MZXW 6YTB OI")
    #expect(
      secret.uri(issuer: "Workbook", account: "ash.fernley")
        == "otpauth://totp/Workbook:ash.fernley?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        + "&issuer=Workbook&algorithm=SHA1&digits=6&period=30")
    #expect("\(secret)" == "authenticator secret")
  }
}

import Crypto
import Foundation

/// What an authenticator app and the service share: time-based one-time passwords of RFC 6238 over HMAC-SHA-1 (RFC 4226),
/// six digits, steps of 30 seconds. It is what every app can do; SHA-1's weakness is not in HMAC.
package struct AuthenticatorSecret: Hashable, Sendable {
  package let bytes: [UInt8]

  package static let stepMs: Int64 = 30_000

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// 160 bits, as RFC 4226 §4 (R6) recommends.
  package static func random(from random: RandomBytes) -> AuthenticatorSecret {
    AuthenticatorSecret(bytes: random.bytes(20))
  }

  /// In groups of four, to be typed.
  package var text: String {
    let digits = Array(Base32.encode(bytes))
    return stride(from: 0, to: digits.count, by: 4)
      .map { String(digits[$0..<min($0 + 4, digits.count)]) }.joined(separator: " ")
  }

  /// The key URI that authenticator apps read.
  package func uri(issuer: String, account: String) -> String {
    let issuer = Self.percentEncoded(issuer)
    return "otpauth://totp/\(issuer):\(Self.percentEncoded(account))?secret=\(Base32.encode(bytes))"
      + "&issuer=\(issuer)&algorithm=SHA1&digits=6&period=30"
  }

  /// The step whose code this is: the present one, or the one before or after it, because clocks differ (RFC 6238 §5.2).
  ///
  /// - Parameter last: The last step that was used; it and those before it are worth nothing.
  package func step(of code: String, atMs now: Int64, after last: Int64) -> Int64? {
    let digits = Array(code.utf8.filter { $0 != UInt8(ascii: " ") })
    guard digits.count == 6, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let present = now / Self.stepMs
    // All three are tried whatever comes out, in the same time.
    let fitting = [present - 1, present, present + 1].filter { step in
      Digest.areEqual(Array(self.code(step: step).utf8), digits) && step > last
    }
    return fitting.first
  }

  /// RFC 4226 §5.3.
  package func code(step: Int64) -> String {
    let counter = withUnsafeBytes(of: step.bigEndian, Array.init)
    let mac = Array(
      HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: bytes)))
    let offset = Int(mac[19] & 15)
    let number =
      (UInt32(mac[offset]) & 127) << 24 | UInt32(mac[offset + 1]) << 16
      | UInt32(mac[offset + 2]) << 8 | UInt32(mac[offset + 3])
    let digits = String(number % 1_000_000)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  private static func percentEncoded(_ text: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    return text.utf8.map { byte in
      plain.contains(byte)
        ? String(UnicodeScalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16).uppercased()
    }.joined()
  }
}

/// A secret never appears in a log.
extension AuthenticatorSecret: CustomStringConvertible {
  package var description: String { "authenticator secret" }
}

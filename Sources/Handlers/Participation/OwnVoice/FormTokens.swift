import Sealing
import Storage
import Workbook

/// The hidden token of a form: it shows that the form is ours and not too old, and a second press of the same
/// button bears the same one. Nothing of it is kept anywhere but in the page.
package struct FormTokens: Sendable {
  /// Long enough to be called away and come back.
  private static let goodForHours = 4
  private static let macBytes = 16

  private let mac: MAC
  private let random: RandomBytes
  private let now: @Sendable () -> Instant

  package init(_ services: Services) {
    mac = services.store.vault.mac(.cursor)
    random = services.random
    now = services.now
  }

  /// Unlike any other, for anybody.
  package func make() -> String { make(for: "") }

  /// Unlike any other, for one form of one visitor.
  ///
  /// - Parameter use: Names the form, and the visitor where there is one, such as with the secret of their session.
  package func make(for use: String) -> String {
    let bytes = random.bytes(8) + hourBytes(hour)
    return Hex.encode(bytes + tag(bytes, use))
  }

  package func isOurs(_ token: String) -> Bool { isOurs(token, for: "") }

  /// - Parameter use: As it was said to ``make(for:)``.
  package func isOurs(_ token: String, for use: String) -> Bool {
    guard let all = Hex.decode(token), all.count == 16 + Self.macBytes else { return false }
    let (bytes, given) = (Array(all.prefix(16)), Array(all.suffix(Self.macBytes)))
    guard Digest.areEqual(given, tag(bytes, use)) else { return false }
    let made = bytes.suffix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
    return (0...Int64(Self.goodForHours)).contains(hour - made)
  }

  private var hour: Int64 { now().milliseconds / 3_600_000 }

  private func hourBytes(_ hour: Int64) -> [UInt8] {
    withUnsafeBytes(of: hour.bigEndian, Array.init)
  }

  /// The fixed length of `bytes` keeps them apart from the use.
  private func tag(_ bytes: [UInt8], _ use: String) -> [UInt8] {
    Array(mac.tag(of: Array("form ".utf8) + bytes + Array(use.utf8)).prefix(Self.macBytes))
  }
}

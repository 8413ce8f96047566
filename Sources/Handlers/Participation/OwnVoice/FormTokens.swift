import Sealing
import Storage
import Workbook

/// The hidden token of a young person's form: it shows that the form is ours and not too old, and a second press of the same
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

  /// Unlike any other.
  package func make() -> String {
    let bytes = random.bytes(8) + hourBytes(hour)
    return Hex.encode(bytes + tag(bytes))
  }

  package func isOurs(_ token: String) -> Bool {
    guard let all = Hex.decode(token), all.count == 16 + Self.macBytes else { return false }
    let (bytes, given) = (Array(all.prefix(16)), Array(all.suffix(Self.macBytes)))
    guard Digest.areEqual(given, tag(bytes)) else { return false }
    let made = bytes.suffix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
    return (0...Int64(Self.goodForHours)).contains(hour - made)
  }

  private var hour: Int64 { now().milliseconds / 3_600_000 }

  private func hourBytes(_ hour: Int64) -> [UInt8] {
    withUnsafeBytes(of: hour.bigEndian, Array.init)
  }

  private func tag(_ bytes: [UInt8]) -> [UInt8] {
    Array(mac.tag(of: Array("form ".utf8) + bytes).prefix(Self.macBytes))
  }
}

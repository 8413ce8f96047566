import Crypto

/// A secret of 32 bytes as one line that can be printed and typed in again:
///
///     <marker> <64 hex digits> <8 hex digits of checksum>
///
/// The checksum finds mistyped digits; it protects nothing.
struct PrintableKey {
  let bytes: [UInt8]

  /// Nil when the line is damaged, mistyped, or another kind of key.
  init?(_ text: String, marker: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 3, words[0] == marker, let bytes = Hex.decode(words[1]),
      bytes.count == 32, words[2].lowercased() == Self.checksum(of: bytes, marker)
    else { return nil }
    self.bytes = bytes
  }

  init(_ bytes: [UInt8]) {
    precondition(bytes.count == 32)
    self.bytes = bytes
  }

  func text(marker: String) -> String {
    "\(marker) \(Hex.encode(bytes)) \(Self.checksum(of: bytes, marker))\n"
  }

  private static func checksum(of bytes: [UInt8], _ marker: String) -> String {
    Hex.encode(Array(Digest.sha256(Array(marker.utf8) + bytes).prefix(4)))
  }
}

import Crypto

/// The key that wraps all others. It lives in a file of its own, away from the data, as one line
/// that can be printed and typed in again:
///
///     workbook-master-key-1 <64 hex digits> <8 hex digits of checksum>
struct MasterKey: Sendable {
  let secret: SymmetricKey

  private static let marker = "workbook-master-key-1"

  static func load(from path: String) throws(KeystoreError) -> MasterKey {
    guard let file = try PrivateFile.open(path) else { throw .masterKeyMissing(path: path) }
    let text = String(decoding: try file.read(256, at: 0), as: UTF8.self)
    guard let key = MasterKey(text: text) else { throw .masterKeyMalformed(path: path) }
    return key
  }

  /// Never replaces one.
  static func create(at path: String) throws(KeystoreError) -> MasterKey {
    let key = MasterKey(secret: SymmetricKey(size: .bits256))
    try PrivateFile.create(path, holding: Array(key.text.utf8))
    return key
  }

  private init(secret: SymmetricKey) {
    self.secret = secret
  }

  init?(text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 3, words[0] == Self.marker, let bytes = Hex.decode(words[1]),
      bytes.count == 32, words[2].lowercased() == Self.checksum(of: bytes)
    else { return nil }
    secret = SymmetricKey(data: bytes)
  }

  private var text: String {
    let bytes = secret.withUnsafeBytes { Array($0) }
    return "\(Self.marker) \(Hex.encode(bytes)) \(Self.checksum(of: bytes))\n"
  }

  private static func checksum(of bytes: [UInt8]) -> String {
    Hex.encode(Array(Digest.sha256(Array(marker.utf8) + bytes).prefix(4)))
  }
}

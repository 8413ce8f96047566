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

  static func nextPath(_ path: String) -> String { path + ".next" }

  /// How the keystore with this header is wrapped. If a rotation was broken off after the keystore had been replaced, the
  /// new master key is put in its place now.
  static func wrap(
    of header: KeystoreHeader, at path: String, keystore: String
  ) throws(KeystoreError) -> KeyWrap {
    func wrap(_ master: MasterKey) -> KeyWrap? {
      let wrap = KeyWrap(master: master, keystoreID: header.id, epoch: header.epoch)
      return header.matches(wrap) ? wrap : nil
    }
    if try PrivateFile.exists(nextPath(path)), let found = wrap(try load(from: nextPath(path))) {
      try finishRotation(at: path)
      return found
    }
    guard let found = wrap(try load(from: path)) else { throw .wrongMasterKey(keystore: keystore) }
    return found
  }

  /// Locked, so that two who find the same rotation broken off do not overwrite the new key for the old one.
  private static func finishRotation(at path: String) throws(KeystoreError) {
    let next = nextPath(path)
    guard let file = try PrivateFile.open(next) else { throw .inUse(path: next) }
    defer { withExtendedLifetime(file) {} }
    try file.lock()
    try PrivateFile.overwrite(path)
    try PrivateFile.move(next, to: path)
  }

  static func random() -> MasterKey { MasterKey(secret: SymmetricKey(size: .bits256)) }

  var bytes: [UInt8] { Array(text.utf8) }

  /// Never replaces one.
  static func create(at path: String) throws(KeystoreError) -> MasterKey {
    let key = random()
    try PrivateFile.create(path, holding: key.bytes)
    return key
  }

  private init(secret: SymmetricKey) {
    self.secret = secret
  }

  init?(text: String) {
    guard let key = PrintableKey(text, marker: Self.marker) else { return nil }
    secret = SymmetricKey(data: key.bytes)
  }

  private var text: String {
    PrintableKey(secret.withUnsafeBytes { Array($0) }).text(marker: Self.marker)
  }
}

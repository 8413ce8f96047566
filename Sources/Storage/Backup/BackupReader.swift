package import Sealing

/// A backup whose manifest is signed with the right key.
package struct BackupReader {
  package let path: String
  package let manifest: BackupManifest

  /// Bytes that a manifest may have.
  private static let limit = 16 << 20

  /// - Parameter keyPath: Where the signing key came from, for the sentence that says it is another.
  /// - Throws: ``BackupRefusal``.
  package init(
    _ folder: String, signedBy key: VerifyingKey, at keyPath: String
  ) throws(BackupRefusal) {
    path = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    guard !path.hasSuffix(BackupName.unfinished) else { throw .unfinished(path: path) }
    let name = path + "/" + BackupName.manifest
    guard Disk.exists(name) else { throw .notABackup(path: path) }
    let bytes = try Disk.read(name, limit: Self.limit)
    let signature = try Disk.read(path + "/" + BackupName.signature, limit: 4_096)
    guard key.isSignature(signature, of: bytes) else {
      throw .notSigned(path: path, key: keyPath)
    }
    manifest = try BackupManifest.decoded(bytes, at: path)
  }

  /// Every part is there and as it was written.
  func checkParts() throws(BackupRefusal) {
    for part in manifest.parts {
      let file = try ReadableFile(path + "/" + part.name)
      var digest = RunningDigest()
      while true {
        let bytes = try file.next(1 << 20)
        if bytes.isEmpty { break }
        digest.update(bytes)
      }
      guard Hex.encode(digest.finish()) == part.sha256 else {
        throw .tampered(path: path + "/" + part.name)
      }
    }
  }

  /// Puts the database together again in a new file. Each part is checked once more as it is read: somebody may have
  /// changed it since.
  ///
  /// - Throws: ``BackupRefusal``, ``RecoveryError``; the file may be there, and is of no use.
  func decrypt(to target: String, with key: RecoveryKey) throws {
    let file = try WrittenFile(target, needing: manifest.database.bytes)
    var digest = RunningDigest()
    var length = 0
    for part in manifest.parts {
      let name = path + "/" + part.name
      let sealed = try Disk.read(name, limit: part.bytes)
      guard Hex.encode(Digest.sha256(sealed)) == part.sha256 else {
        throw BackupRefusal.tampered(path: name)
      }
      let piece = try key.decrypt(sealed)
      digest.update(piece)
      length += piece.count
      try file.append(piece)
    }
    try file.flush()
    guard length == manifest.database.bytes,
      Hex.encode(digest.finish()) == manifest.database.sha256
    else { throw BackupRefusal.differs(path: path, what: "the digest of the database") }
  }
}

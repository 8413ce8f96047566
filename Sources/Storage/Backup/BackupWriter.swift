package import Sealing
package import Workbook

/// Makes one backup beside a running service: a state of the database, cut into parts, each encrypted to a certificate whose
/// key is kept elsewhere, and a signed manifest. The keystore is not in it: its one copy is replaced beside.
package struct BackupWriter {
  package var dataFolder: String
  package var keysFolder: String
  /// Where backups are kept; it is there already.
  package var folder: String
  package var certificate: RecoveryCertificate
  /// On another disk than the backups; `nil` when somebody else sees to it.
  package var keystoreCopy: String?
  package var software: String
  /// Bytes of the database in one part; CMS is made in memory.
  package var partLength = 64 << 20

  package init(
    dataFolder: String, keysFolder: String, folder: String, certificate: RecoveryCertificate,
    keystoreCopy: String?, software: String
  ) {
    self.dataFolder = dataFolder
    self.keysFolder = keysFolder
    self.folder = folder
    self.certificate = certificate
    self.keystoreCopy = keystoreCopy
    self.software = software
  }

  /// What was made.
  package struct Made: Sendable {
    package let path: String
    package let manifest: BackupManifest
  }

  /// What is there while a backup is being made, to be removed when it is broken off.
  package func workingPaths(at now: Instant) -> [String] {
    [
      dataFolder + "/" + DatabaseCopy.name,
      folder + "/" + BackupName.folder(at: now) + BackupName.unfinished,
    ]
  }

  /// - Parameter commit: Called before the last step, which is not to be broken off.
  /// - Throws: ``BackupRefusal``, ``RecoveryError``, ``KeystoreError``, or an error of the keys; nothing unfinished is left
  ///   behind.
  package func make(at now: Instant, commit: () -> Void) throws -> Made {
    try certificate.check(at: now.milliseconds)
    let signing = try SigningKey.load(from: keysFolder + "/signing.key")
    guard Disk.isFolder(folder) else { throw BackupRefusal.noFolder(path: folder) }
    if let keystoreCopy, Disk.isInside(keystoreCopy, folder) {
      throw BackupRefusal.keystoreCopyAmongBackups(copy: keystoreCopy, folder: folder)
    }
    let copy = try DatabaseCopy(of: dataFolder + "/workbook.sqlite", in: dataFolder)
    if let known = copy.facts.signingKey, known != signing.verifyingKey {
      throw StoreRefusal.wrongSigningKey(path: keysFolder + "/signing.key")
    }
    try removeUnfinished()
    let draft = try WorkingFolder(
      folder + "/" + BackupName.folder(at: now) + BackupName.unfinished)
    do {
      let manifest = try write(copy, into: draft.path, at: now, signedBy: signing)
      // After the database, so that it holds every key that the database needs.
      if let keystoreCopy {
        try KeystoreCopy.replace(at: keystoreCopy, from: dataFolder + "/workbook.keys")
      }
      commit()
      let name = BackupName.free(in: folder, at: now)
      try Disk.rename(draft.path, to: name)
      return Made(path: name, manifest: manifest)
    } catch {
      draft.remove()
      throw error
    }
  }

  /// Of backups that were killed: ``DatabaseCopy`` lets one at a time be made.
  private func removeUnfinished() throws {
    for name in try Disk.names(in: folder)
    where name.hasPrefix(BackupName.prefix) && name.hasSuffix(BackupName.unfinished) {
      try WorkingFolder(folder + "/" + name).remove()
    }
  }

  private func write(
    _ copy: DatabaseCopy, into draft: String, at now: Instant, signedBy key: SigningKey
  ) throws -> BackupManifest {
    let (database, parts) = try writeParts(of: copy, into: draft)
    let manifest = BackupManifest(
      madeAt: UTC.text(now), software: software, database: database, parts: parts,
      counts: copy.facts.counts, log: copy.facts.log, keystore: .init(copy.facts.keystore),
      migrations: copy.facts.migrations, recoveryCertificate: certificate.fingerprint,
      signingKey: Hex.encode(key.verifyingKey.bytes))
    let bytes = try manifest.encoded()
    for (name, contents) in [
      (BackupName.manifest, bytes), (BackupName.signature, key.sign(bytes)),
      (BackupName.verifyingKey, Array(key.verifyingKey.pem.utf8)),
      (BackupName.guide, Array(BackupGuide(manifest).text.utf8)),
    ] {
      try WrittenFile.write(contents, to: draft + "/" + name, needing: copy.bytes)
    }
    try Disk.flush(draft)
    return manifest
  }

  private func writeParts(
    of copy: DatabaseCopy, into draft: String
  ) throws -> (BackupManifest.Size, [BackupManifest.Part]) {
    let file = try ReadableFile(copy.path)
    var digest = RunningDigest()
    var length = 0
    var parts: [BackupManifest.Part] = []
    while true {
      let piece = try file.next(partLength)
      if piece.isEmpty { break }
      digest.update(piece)
      length += piece.count
      let name = BackupName.part(parts.count + 1)
      let sealed = try certificate.encrypt(piece)
      try WrittenFile.write(sealed, to: draft + "/" + name, needing: copy.bytes)
      parts.append(
        .init(name: name, bytes: sealed.count, sha256: Hex.encode(Digest.sha256(sealed))))
    }
    return (.init(bytes: length, sha256: Hex.encode(digest.finish())), parts)
  }
}

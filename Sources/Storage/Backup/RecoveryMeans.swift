package import Sealing

/// What a restoration and a drill need beside the backup.
package struct RecoveryMeans {
  /// Holds the master key and the signing key.
  package var keysFolder: String
  package var keystoreCopy: String
  package var certificate: RecoveryCertificate
  package var key: RecoveryKey
  package let signing: SigningKey

  /// - Throws: an error of the signing key, which is never made.
  package init(
    keysFolder: String, keystoreCopy: String, certificate: RecoveryCertificate, key: RecoveryKey
  ) throws {
    self.keysFolder = keysFolder
    self.keystoreCopy = keystoreCopy
    self.certificate = certificate
    self.key = key
    signing = try SigningKey.load(from: keysFolder + "/signing.key")
  }

  var signingKeyPath: String { keysFolder + "/signing.key" }
  var masterKeyPath: String { keysFolder + "/master.key" }

  /// - Throws: ``BackupRefusal``.
  package func open(_ backup: String) throws(BackupRefusal) -> BackupReader {
    let reader = try BackupReader(backup, signedBy: signing.verifyingKey, at: signingKeyPath)
    guard reader.manifest.recoveryCertificate == certificate.fingerprint else {
      throw .anotherCertificate(path: backup)
    }
    return reader
  }

  /// Opens the copy of the keystore with the master key, as it will be opened beside the restored database, and leaves no
  /// trace of it on any disk.
  ///
  /// - Throws: ``BackupRefusal``; ``KeystoreError`` when the copy is damaged, another's, or older than the backup.
  func openKeystore(for manifest: BackupManifest) throws -> Keystore {
    guard Disk.exists(keystoreCopy) else {
      throw BackupRefusal.noKeystoreCopy(path: keystoreCopy)
    }
    return try KeystoreInMemory.open(
      copying: keystoreCopy, masterKeyAt: masterKeyPath, expecting: KeystoreMark(manifest.keystore))
  }
}

extension KeystoreMark {
  fileprivate init?(_ keys: BackupManifest.Keys) {
    guard let id = Hex.decode(keys.id).flatMap({ Bytes16($0) }) else { return nil }
    self.init(keystoreID: id, slotCount: keys.slots, destroyedCount: keys.destroyed)
  }
}

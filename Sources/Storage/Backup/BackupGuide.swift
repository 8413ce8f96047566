/// How to open a backup with the openssl command and no program of ours, for whoever finds it in twenty years.
struct BackupGuide {
  private let manifest: BackupManifest

  init(_ manifest: BackupManifest) {
    self.manifest = manifest
  }

  var text: String {
    """
    A backup of the Supervision and Participation Workbook, made \(manifest.madeAt)
    by workbook-server \(manifest.software).

    The database is cut into \(Quantity.plural(manifest.parts.count, "part")), in the order of their names. Each is a file of CMS
    (RFC 5652) with authenticated encryption (RFC 5083, AES-256-GCM), encrypted to
    the recovery certificate whose SHA-256 fingerprint is

      \(manifest.recoveryCertificate)

    manifest.json says what belongs to the backup and is signed with Ed25519
    (manifest.sig); signing.pub is the key to check it with. It must be the one that
    was kept with the recovery key, or one from a backup that you trust.

    With workbook-server:

      workbook-server restore --from THIS_FOLDER --data NEW_FOLDER --keys KEYS \\
        --keystore-copy FILE --recovery-certificate cert.pem --recovery-key key.pem

    With openssl 3 alone, in this folder, where cert.pem and key.pem are the recovery
    certificate and its private key:

      openssl pkeyutl -verify -pubin -inkey signing.pub -rawin \\
        -in manifest.json -sigfile manifest.sig
      for part in part-*.cms; do
        openssl cms -decrypt -binary -inform DER -in "$part" \\
          -recip cert.pem -inkey key.pem || { rm -f workbook.sqlite; break; }
      done > workbook.sqlite
      sha256sum workbook.sqlite

    The last line must say what manifest.json, whose signature you have just checked,
    says as database.sha256. (When this was written, that was
    \(manifest.database.sha256).)

    (openssl writes what it has decrypted before it knows whether the part was
    tampered with: when it reports an error, throw the result away.)

    The result is a database of SQLite 3. What people wrote in it is sealed once more
    under keys that are not in this backup: they are in the keystore (workbook.keys),
    which opens with the master key. Whose key was destroyed there cannot be read
    from this backup either.

    """
  }
}

/// Why the keys cannot be used. `description` is for whoever runs the service: one sentence that
/// says what is wrong and what to do.
package enum KeystoreError: Error, Equatable {
  case masterKeyMissing(path: String)
  case masterKeyMalformed(path: String)
  case signingKeyMissing(path: String)
  case signingKeyMalformed(path: String)
  case wrongMasterKey(keystore: String)
  case keystoreMissing(path: String)
  case notAKeystore(path: String)
  /// Written by a newer version of the program.
  case newerKeystore(path: String)
  case inUse(path: String)
  case alreadyExists(path: String)
  /// The copy is to lie where the keystore itself or the master key does.
  case copyBesideOriginal(path: String)
  /// There was a copy once: its disk is not mounted, or somebody took it away.
  case copyMissing(path: String)
  case copyIsLink(path: String)
  /// Others may read the file; `mode` is its permission bits.
  case openToOthers(path: String, mode: UInt32)
  /// Slot 0 is the header; keys start at 1.
  case damaged(path: String, slot: UInt32, what: String)
  /// Not the keystore that the database was written with.
  case anotherKeystore(path: String)
  /// The right keystore, from an earlier day than the database.
  case olderThanDatabase(path: String)
  /// A flush failed earlier: what is on the disk is not known until the file is opened again.
  case stateUnknown(path: String)
  case full(path: String)
  case io(operation: String, path: String, reason: String)
}

extension KeystoreError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .masterKeyMissing(let path):
      "The master key \(path) is missing, without which nothing sealed can be read: put the file "
        + "back or name its folder with --keys; no new key was made."
    case .masterKeyMalformed(let path):
      "The master key \(path) is damaged or was mistyped (its checksum does not match): put a good "
        + "copy back."
    case .signingKeyMissing(let path):
      "The signing key \(path) is missing, with which the access log of this database is signed: put the file back or name "
        + "its folder with --keys; no new key was made."
    case .signingKeyMalformed(let path):
      "The signing key \(path) is damaged or was mistyped (its checksum does not match): put a good copy back."
    case .wrongMasterKey(let keystore):
      "The master key is not the one that the keystore \(keystore) was made with: name the folder "
        + "of the right one with --keys, or, if it is a copy from before the master key was changed, "
        + "the newest copy; nothing was changed."
    case .keystoreMissing(let path):
      "There is no keystore \(path): name the right folder with --data, or, if it is lost, put its newest copy there; no new "
        + "keys were made."
    case .notAKeystore(let path):
      "\(path) is not a keystore, or its first bytes are damaged: restore it from its backup."
    case .newerKeystore(let path):
      "The keystore \(path) was written by a newer version: start that version or a later one."
    case .inUse(let path):
      "Another process is using \(path): stop it first."
    case .alreadyExists(let path):
      "\(path) exists already and was not replaced: move it away first if it is not needed."
    case .copyBesideOriginal(let path):
      "The copy of the keystore \(path) must not lie in the data folder or the keys folder, with which it would be lost or "
        + "stolen: name a file on another disk with --keystore-copy."
    case .copyMissing(let path):
      "The copy of the keystore \(path), which was there before, is missing: mount its disk; if the copy is lost for good, name "
        + "another file with --keystore-copy."
    case .copyIsLink(let path):
      "\(path) is a link: name the copy of the keystore itself with --keystore-copy."
    case .openToOthers(let path, let mode):
      "\(path) can be opened by other users (mode \(String(mode, radix: 8))): run chmod 600 "
        + "\(path)"
    case .damaged(let path, let slot, let what):
      "The keystore \(path) is damaged at slot \(slot) (\(what)): restore it from its backup."
    case .anotherKeystore(let path):
      "The keystore \(path) belongs to another database: put the one back that belongs to this."
    case .olderThanDatabase(let path):
      "The keystore \(path) is older than the database: restore the newest copy of it."
    case .stateUnknown(let path):
      "The disk refused to keep an earlier change of \(path): stop the service, check the disk, "
        + "and start again."
    case .full(let path):
      "There is no room on the disk to write \(path): free some and try again."
    case .io(let operation, let path, let reason):
      "Could not \(operation) \(path) (\(reason)): see to that disk and folder, and try again."
    }
  }
}

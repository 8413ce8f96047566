import Sealing

/// A keystore that is read and not changed, while a service may have it locked. Destroying a key of it changes nothing
/// anywhere.
enum KeystoreInMemory {
  /// To be called when the database is being read already, so that the copy holds every key that is needed.
  ///
  /// - Throws: ``KeystoreError``, which names the file that was copied; ``BackupRefusal``.
  static func open(
    copying path: String, masterKeyAt masterKey: String, expecting mark: KeystoreMark?
  ) throws -> Keystore {
    do {
      return try attempt(path, masterKey, mark)
    } catch KeystoreError.damaged {
      // A key may have been destroyed in the very moment in which its slot was copied.
      return try attempt(path, masterKey, mark)
    }
  }

  private static func attempt(
    _ path: String, _ masterKey: String, _ mark: KeystoreMark?
  ) throws -> Keystore {
    let copy = try MemoryFile(copying: path)
    return try withExtendedLifetime(copy) {
      do throws(KeystoreError) {
        // It holds the file open itself from here on.
        return try Keystore.open(at: copy.path, masterKeyAt: masterKey, expecting: mark)
      } catch {
        throw error.naming(path, insteadOf: copy.path)
      }
    }
  }
}

extension KeystoreError {
  /// The same of the file that somebody knows by name.
  func naming(_ path: String, insteadOf other: String) -> KeystoreError {
    switch self {
    case .wrongMasterKey(other): .wrongMasterKey(keystore: path)
    case .keystoreMissing(other): .keystoreMissing(path: path)
    case .notAKeystore(other): .notAKeystore(path: path)
    case .newerKeystore(other): .newerKeystore(path: path)
    case .damaged(other, let slot, let what): .damaged(path: path, slot: slot, what: what)
    case .anotherKeystore(other): .anotherKeystore(path: path)
    case .olderThanDatabase(other): .olderThanDatabase(path: path)
    case .io(let operation, other, let reason):
      .io(operation: operation, path: path, reason: reason)
    default: self
    }
  }
}

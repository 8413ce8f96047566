package import Sealing

/// Why a read or a write did not happen, for whoever called the store.
package enum StoreError: Error, Equatable {
  /// Too many writes are waiting; nothing was written.
  case busy
  /// The store is closing; nothing was written.
  case closing
  /// The disk refused an earlier write and the store takes no more; nothing was written.
  case stopped
  /// The disk failed while this was being committed: it may or may not have been written.
  /// The same call with the same idempotency key finds out, once the service runs again.
  case outcomeUnknown
  /// The words are erased, but the copy of the keystore could not be replaced and still has their keys. It is tried again
  /// until it succeeds; repeating the call finds out.
  case copyNotReplaced(KeystoreError)
  /// A hold keeps what would be deleted; nothing was written. Which hold, and of whom, is told to nobody.
  case held
  /// The keys that the words would be sealed under could not be made; nothing was written.
  case keysUnavailable(KeystoreError)
  /// A record with this id, or this unique value, is there already.
  case alreadyExists(RecordKind)
  /// No such record.
  case notFound(RecordKind)
  /// Something named by the record does not exist.
  case unknownReference
  /// The record has changed since: `current` is its revision now.
  case revisionConflict(current: Int)
  /// It was given before, and is given once.
  case alreadyGiven
  /// The idempotency key was used before with other params.
  case idempotencyKeyReused
  /// The database refused the value by one of its constraints: a rule should have caught it.
  case refused(resultCode: Int)
  /// A stored row or blob does not say what this version understands.
  case unreadable(RecordKind)
}

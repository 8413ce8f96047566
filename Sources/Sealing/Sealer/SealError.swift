/// Why a blob does not open. None of these says anything of what is in it.
package enum SealError: Error, Equatable {
  /// The words were erased: their key was destroyed and nobody can read them.
  case keyDestroyed(KeyID)
  /// The keystore never held this key: it is not the keystore this data was written with.
  case keyUnknown(KeyID)
  /// The key is there but cannot be unwrapped or read from the disk.
  case keyUnreadable(KeystoreError)
  /// Altered, cut short, or moved here from another record or strand.
  case tampered
  /// Written by a newer version: layout is the version of the blob itself (this one knows 1),
  /// content that of the struct inside, nil if the layout is unknown.
  case unknownFormatVersion(layout: UInt8, content: UInt16?)
  /// The cipher refused to seal: a fault of ours or of the library.
  case cipherFailed
}

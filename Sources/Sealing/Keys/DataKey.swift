import Crypto

/// The random name of a key, written in clear into every blob sealed under it.
package struct KeyID: Hashable, Sendable {
  package let value: Bytes16

  package init(_ value: Bytes16) {
    self.value = value
  }

  static func random() -> KeyID { KeyID(.random()) }
}

/// A subject's key, unwrapped. It comes from ``Keystore/key(for:)`` alone and is held no longer
/// than the transaction that seals with it, so that a key destroyed meanwhile is not used again.
package struct DataKey: Sendable {
  package let id: KeyID
  package let subject: KeySubject
  let secret: SymmetricKey
}

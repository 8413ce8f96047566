import Crypto

/// Seals one blob per record × strand × key with AES-256-GCM (NIST SP 800-38D).
///
/// Nonces are 96 random bits from the system's generator. With no counter to keep, that is safe for
/// 2³² blobs under one key (SP 800-38D §8.3: a repeated nonce stays less likely than 2⁻³²); a
/// subject's key seals thousands.
package struct Sealer: Sendable {
  private let keystore: Keystore

  package init(_ keystore: Keystore) {
    self.keystore = keystore
  }

  /// Adds 49 bytes to the plaintext. The key must be durable: ``Keystore/ensureKeys(for:)`` returned.
  package func seal(
    _ plaintext: [UInt8], under key: DataKey, context: SealContext
  ) throws(SealError) -> [UInt8] {
    let format = context.format
    let head = SealedBlob.head(
      format: format.number, version: format.currentVersion, key: key.id)
    let box: AES.GCM.SealedBox
    do {
      box = try AES.GCM.seal(
        plaintext, using: key.secret,
        authenticating: SealedBlob.additionalData(head: head, context))
    } catch {
      throw .cipherFailed
    }
    var blob: [UInt8] = []
    blob.reserveCapacity(plaintext.count + SealedBlob.overhead)
    blob.append(contentsOf: head)
    blob.append(contentsOf: box.nonce)
    blob.append(contentsOf: box.ciphertext)
    blob.append(contentsOf: box.tag)
    return blob
  }

  /// Finds the key by the id in the blob.
  package func open(_ blob: [UInt8], context: SealContext) throws(SealError) -> Unsealed {
    guard let layout = blob.first else { throw .tampered }
    guard layout == SealedBlob.layout else {
      throw .unknownFormatVersion(layout: layout, content: nil)
    }
    guard let keyID = SealedBlob.keyID(of: blob) else { throw .tampered }
    let key = try key(keyID)
    let version = SealedBlob.version(of: blob)
    let bytes = try Self.decrypt(blob, under: key, context)
    guard version <= context.format.currentVersion else {
      throw .unknownFormatVersion(layout: layout, content: version)
    }
    return Unsealed(version: version, bytes: bytes)
  }

  private func key(_ id: KeyID) throws(SealError) -> DataKey {
    let found: KeyLookUp
    do {
      found = try keystore.lookUp(id)
    } catch {
      throw .keyUnreadable(error)
    }
    switch found {
    case .live(let key): return key
    case .destroyed: throw .keyDestroyed(id)
    case .unknown: throw .keyUnknown(id)
    }
  }

  private static func decrypt(
    _ blob: [UInt8], under key: DataKey, _ context: SealContext
  ) throws(SealError) -> [UInt8] {
    let head = Array(blob.prefix(SealedBlob.headLength))
    guard head[1..<3].elementsEqual(context.format.number.bigEndianBytes) else {
      throw .tampered
    }
    let textStart = SealedBlob.headLength + SealedBlob.nonceLength
    let tagStart = blob.count - SealedBlob.tagLength
    do {
      let box = try AES.GCM.SealedBox(
        nonce: AES.GCM.Nonce(data: blob[SealedBlob.headLength..<textStart]),
        ciphertext: blob[textStart..<tagStart], tag: blob[tagStart...])
      return Array(
        try AES.GCM.open(
          box, using: key.secret,
          authenticating: SealedBlob.additionalData(head: head, context)))
    } catch {
      throw .tampered
    }
  }
}

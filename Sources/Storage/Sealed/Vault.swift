package import Sealing
package import Workbook

import struct Foundation.UUID

/// The keystore as the store uses it: which key belongs to what, sealing and opening, and the tags
/// that stand for references.
package struct Vault: Sendable {
  let keystore: Keystore
  private let sealer: Sealer
  private let references: MAC

  init(_ keystore: Keystore) {
    self.keystore = keystore
    sealer = Sealer(keystore)
    references = keystore.mac(.referenceIndex)
  }

  /// For list cursors and for the params of idempotent calls.
  package func mac(_ key: ServiceKey) -> MAC { keystore.mac(key) }

  /// Two spellings of one reference have one tag; it says nothing to whoever lacks the keystore.
  package func tag(of youngPerson: YoungPersonReference) -> ChildTag {
    ChildTag(subject(named: youngPerson.normalised))
  }

  func tag(of assessment: AssessmentReference) -> Bytes16 {
    subject(named: "assessment \(assessment.text)")
  }

  /// An id for a subject that has no id of its own, from a name in its normal form. Sixteen bytes
  /// by construction.
  func subject(named name: String) -> Bytes16 {
    Bytes16(references.tag(of: Array(name.utf8)).prefix(16)) ?? .zero
  }

  func seal(
    _ words: some StoredWords, of record: UUID, under subject: KeySubject
  ) throws -> (key: KeyID, blob: [UInt8]) {
    guard let key = try keystore.key(for: subject) else {
      throw StoreError.keysUnavailable(.keystoreMissing(path: keystore.path))
    }
    let blob = try sealer.seal(
      words.encoded(), under: key, context: Self.context(type(of: words), record))
    return (key.id, blob)
  }

  func open<Stored: StoredWords>(
    _ type: Stored.Type, of record: UUID, _ blob: [UInt8]
  ) throws -> Stored {
    let unsealed = try sealer.open(blob, context: Self.context(type, record))
    return try Stored.read(unsealed.bytes, version: unsealed.version)
  }

  private static func context(_ type: any StoredWords.Type, _ record: UUID) -> SealContext {
    SealContext(format: type.format, record: Bytes16(record), strand: type.strand.rawValue)
  }
}

/// Stands for one young person wherever only "the same one?" matters: in permissions and filters.
package struct ChildTag: Hashable, Sendable {
  let value: Bytes16

  init(_ value: Bytes16) {
    self.value = value
  }
}

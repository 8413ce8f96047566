/// What a sealed blob holds: which storage struct, and in which version it is written now.
package struct SealFormat: Hashable, Sendable {
  /// Never changes and is never used again.
  package let number: UInt16
  /// The version that is written. Older ones are opened and upcast, newer ones refused.
  package let currentVersion: UInt16

  package init(number: UInt16, currentVersion: UInt16) {
    self.number = number
    self.currentVersion = currentVersion
  }
}

/// Where a blob belongs. It is bound into the blob, which opens in this place only: a blob moved to
/// another record or strand is taken for tampered with.
package struct SealContext: Hashable, Sendable {
  package let format: SealFormat
  package let record: Bytes16
  /// Which part of the record; numbered by the caller, never renumbered.
  package let strand: UInt16

  package init(format: SealFormat, record: Bytes16, strand: UInt16) {
    self.format = format
    self.record = record
    self.strand = strand
  }
}

/// An opened blob: the bytes, and the version of the struct they hold.
package struct Unsealed: Hashable, Sendable {
  package let version: UInt16
  package let bytes: [UInt8]
}

package import Foundation

/// Sixteen bytes: how ids of records, subjects and keys are handed to this module.
package struct Bytes16: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Nil unless there are exactly sixteen.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    self.init(high: bytes.prefix(8).bigEndianNumber(), low: bytes.dropFirst(8).bigEndianNumber())
  }

  package init(_ uuid: UUID) {
    self = withUnsafeBytes(of: uuid.uuid) { bytes in
      Bytes16(high: bytes.prefix(8).bigEndianNumber(), low: bytes.dropFirst(8).bigEndianNumber())
    }
  }

  package static let zero = Bytes16(high: 0, low: 0)

  /// From the system's generator, always: ids of keys are never seeded.
  package static func random() -> Bytes16 {
    var generator = SystemRandomNumberGenerator()
    return Bytes16(high: generator.next(), low: generator.next())
  }

  package var bytes: [UInt8] { high.bigEndianBytes + low.bigEndianBytes }
}

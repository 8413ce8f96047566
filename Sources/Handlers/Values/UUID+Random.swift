package import Sealing

package import struct Foundation.UUID
package import typealias Foundation.uuid_t

extension UUID {
  /// Version 4: it tells nothing, not even when it was made (RFC 9562 §5.4).
  package init(random: RandomBytes) {
    var bytes = random.bytes(16)
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    self = bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
  }
}

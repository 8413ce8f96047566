/// What a key slot and the header slot have in common: 123 bytes of contents, a CRC-32 and the end
/// mark.
enum SlotFrame {
  private static let crcOffset = 123
  private static let endMark: UInt8 = 0xA5

  static func framed(_ contents: [UInt8]) -> [UInt8] {
    precondition(contents.count <= crcOffset)
    let padded = contents + Array(repeating: 0, count: crcOffset - contents.count)
    return padded + CRC32.checksum(padded).bigEndianBytes + [endMark]
  }

  static func contents(of bytes: ArraySlice<UInt8>) throws(KeySlot.Fault) -> ArraySlice<UInt8> {
    guard bytes.count == KeySlot.length, bytes.last != 0 else { throw .torn }
    let contents = bytes.prefix(crcOffset)
    let crc: UInt32 = bytes.dropFirst(crcOffset).prefix(4).bigEndianNumber()
    guard bytes.last == endMark, CRC32.checksum(contents) == crc else { throw .damaged }
    return contents
  }
}

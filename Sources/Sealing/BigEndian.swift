extension FixedWidthInteger {
  /// The most significant first.
  package var bigEndianBytes: [UInt8] {
    withUnsafeBytes(of: bigEndian) { Array($0) }
  }
}

extension Collection<UInt8> {
  /// The bytes read as one number, the most significant first. The caller sees to it that they fit.
  func bigEndianNumber<Number: FixedWidthInteger>(as: Number.Type = Number.self) -> Number {
    reduce(0) { number, byte in (number << 8) | Number(truncatingIfNeeded: byte) }
  }
}

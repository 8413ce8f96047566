/// Lower-case hexadecimal; reads both cases.
package enum Hex {
  private static let digits = Array("0123456789abcdef")

  package static func encode(_ bytes: [UInt8]) -> String {
    String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  package static func decode(_ text: some StringProtocol) -> [UInt8]? {
    let values = text.compactMap { $0.isASCII ? $0.hexDigitValue : nil }
    guard values.count == text.count, values.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
  }
}

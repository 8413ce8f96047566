/// A size of QR code at error correction level M (ISO/IEC 18004:2015, tables 1, 7 and 9).
struct QRVersion: Sendable {
  let number: Int
  /// Error correction codewords of each block.
  let correction: Int
  /// Data codewords of each block.
  let blocks: [Int]
  /// Centres of the alignment patterns, along one side (annex E).
  let alignment: [Int]

  var size: Int { 17 + 4 * number }
  var dataCodewords: Int { blocks.reduce(0, +) }
  /// Bits of the count of bytes (table 3).
  var countBits: Int { number < 10 ? 8 : 16 }

  static func smallest(for bytes: Int) -> QRVersion? {
    all.first { 4 + $0.countBits + 8 * bytes <= 8 * $0.dataCodewords }
  }

  static let all = [
    QRVersion(number: 1, correction: 10, blocks: [16], alignment: []),
    QRVersion(number: 2, correction: 16, blocks: [28], alignment: [6, 18]),
    QRVersion(number: 3, correction: 26, blocks: [44], alignment: [6, 22]),
    QRVersion(number: 4, correction: 18, blocks: [32, 32], alignment: [6, 26]),
    QRVersion(number: 5, correction: 24, blocks: [43, 43], alignment: [6, 30]),
    QRVersion(number: 6, correction: 16, blocks: [27, 27, 27, 27], alignment: [6, 34]),
    QRVersion(number: 7, correction: 18, blocks: [31, 31, 31, 31], alignment: [6, 22, 38]),
    QRVersion(number: 8, correction: 22, blocks: [38, 38, 39, 39], alignment: [6, 24, 42]),
    QRVersion(number: 9, correction: 22, blocks: [36, 36, 36, 37, 37], alignment: [6, 26, 46]),
    QRVersion(number: 10, correction: 26, blocks: [43, 43, 43, 43, 44], alignment: [6, 28, 50]),
  ]

  /// §7.5 and §7.6: the message in blocks, each with its error correction, a codeword of each block in turn.
  func codewords(of message: [UInt8]) -> [UInt8] {
    var rest = message[...]
    let data = blocks.map { length in
      defer { rest = rest.dropFirst(length) }
      return Array(rest.prefix(length))
    }
    let divisor = ReedSolomon.divisor(degree: correction)
    let checks = data.map { ReedSolomon.remainder(of: $0, by: divisor) }
    return Self.inTurn(data) + Self.inTurn(checks)
  }

  private static func inTurn(_ blocks: [[UInt8]]) -> [UInt8] {
    (0..<(blocks.map(\.count).max() ?? 0)).flatMap { place in
      blocks.compactMap { place < $0.count ? $0[place] : nil }
    }
  }
}

/// Reed–Solomon codes over GF(2⁸) with x⁸+x⁴+x³+x²+1, as QR codes use them.
enum ReedSolomon {
  /// The product of (x − 2ⁱ) for i below the degree, without its leading 1, the highest power first.
  static func divisor(degree: Int) -> [UInt8] {
    var divisor = [UInt8](repeating: 0, count: degree - 1) + [1]
    var root: UInt8 = 1
    for _ in 0..<degree {
      for place in divisor.indices {
        divisor[place] = multiply(divisor[place], root)
        if place + 1 < degree { divisor[place] ^= divisor[place + 1] }
      }
      root = multiply(root, 2)
    }
    return divisor
  }

  static func remainder(of data: [UInt8], by divisor: [UInt8]) -> [UInt8] {
    var rest = [UInt8](repeating: 0, count: divisor.count)
    for byte in data {
      let factor = byte ^ rest.removeFirst()
      rest.append(0)
      for place in divisor.indices { rest[place] ^= multiply(divisor[place], factor) }
    }
    return rest
  }

  private static func multiply(_ one: UInt8, _ other: UInt8) -> UInt8 {
    var product = 0
    for place in (0..<8).reversed() {
      product = (product << 1) ^ ((product >> 7) * 0x11D)
      product ^= Int(other >> place & 1) * Int(one)
    }
    return UInt8(product)
  }
}

/// A QR code (ISO/IEC 18004:2015) of some bytes: byte mode, error correction level M, versions 1 to 10, that is up to
/// 213 bytes.
struct QRCode: Sendable {
  /// Modules along one side, without the quiet zone.
  let size: Int
  /// Row by row; true is dark.
  private let modules: [Bool]

  /// - Returns: `nil` for more than 213 bytes.
  init?(_ bytes: [UInt8]) {
    guard let version = QRVersion.smallest(for: bytes.count) else { return nil }
    let codewords = version.codewords(of: Self.message(bytes, in: version))
    let matrices = (0..<8).map { mask in
      var matrix = QRMatrix(version)
      matrix.place(codewords)
      matrix.apply(mask: mask)
      return matrix
    }
    guard let best = matrices.min(by: { $0.penalty < $1.penalty }) else { return nil }
    size = best.size
    modules = best.modules
  }

  func isDark(row: Int, column: Int) -> Bool { modules[row * size + column] }

  /// §7.4: mode 0100, the count, the bytes, a terminator, and pad codewords.
  private static func message(_ bytes: [UInt8], in version: QRVersion) -> [UInt8] {
    var bits = QRBits()
    bits.append(0b0100, count: 4)
    bits.append(bytes.count, count: version.countBits)
    for byte in bytes { bits.append(Int(byte), count: 8) }
    bits.append(0, count: min(4, version.dataCodewords * 8 - bits.count))
    bits.append(0, count: (8 - bits.count % 8) % 8)
    var message = bits.bytes
    var pad: UInt8 = 0xEC
    while message.count < version.dataCodewords {
      message.append(pad)
      pad = pad == 0xEC ? 0x11 : 0xEC
    }
    return message
  }
}

/// Bits, the most significant of each number first.
private struct QRBits {
  private var bits: [Bool] = []

  var count: Int { bits.count }

  mutating func append(_ number: Int, count: Int) {
    for place in (0..<count).reversed() { bits.append(number >> place & 1 == 1) }
  }

  /// Whole bytes of it.
  var bytes: [UInt8] {
    stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<start + 8].reduce(0 as UInt8) { $0 << 1 | ($1 ? 1 : 0) }
    }
  }
}

extension QRCode {
  /// With the quiet zone of four modules (§9.1), dark on light whatever the page looks like.
  var svg: String {
    let side = size + 8
    var path = ""
    for row in 0..<size {
      var column = 0
      while column < size {
        let start = column
        while column < size, isDark(row: row, column: column) { column += 1 }
        if column > start {
          path += "M\(start + 4) \(row + 4)h\(column - start)v1h-\(column - start)z"
        }
        column += 1
      }
    }
    return "<svg role=\"img\" aria-label=\"QR code for the app\" viewBox=\"0 0 \(side) \(side)\" "
      + "width=\"240\" height=\"240\" shape-rendering=\"crispEdges\">"
      + "<path fill=\"#fff\" d=\"M0 0h\(side)v\(side)H0z\"/><path fill=\"#000\" d=\"\(path)\"/></svg>"
  }
}

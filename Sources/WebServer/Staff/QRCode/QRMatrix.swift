/// The modules of a QR code while it is put together (ISO/IEC 18004:2015 §6.3 and §7.7 to §7.10).
struct QRMatrix: Sendable {
  let size: Int
  private(set) var modules: [Bool]
  /// Whether a module belongs to a pattern and not to the codewords.
  private var isFixed: [Bool]

  init(_ version: QRVersion) {
    size = version.size
    modules = Array(repeating: false, count: size * size)
    isFixed = modules
    drawTiming()
    for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] { drawFinder(row, column) }
    drawAlignment(version.alignment)
    drawFormat(mask: 0)
    if version.number >= 7 { drawVersion(version.number) }
  }

  /// Two columns at a time from the right, up and down in turn; the column of the timing pattern is left out.
  mutating func place(_ codewords: [UInt8]) {
    var place = 0
    var isUpward = true
    for right in [Int](stride(from: size - 1, through: 8, by: -2)) + [5, 3, 1] {
      for step in 0..<size {
        let row = isUpward ? size - 1 - step : step
        for column in [right, right - 1] where !isFixed[row * size + column] {
          guard place < codewords.count * 8 else { continue }
          modules[row * size + column] = codewords[place / 8] >> (7 - place % 8) & 1 == 1
          place += 1
        }
      }
      isUpward.toggle()
    }
  }

  /// - Parameter mask: 0 to 7 (table 10).
  mutating func apply(mask: Int) {
    for row in 0..<size {
      for column in 0..<size where !isFixed[row * size + column] {
        if Self.isInverted(mask, row, column) { modules[row * size + column].toggle() }
      }
    }
    drawFormat(mask: mask)
  }

  private static func isInverted(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
    switch mask {
    case 0: (row + column).isMultiple(of: 2)
    case 1: row.isMultiple(of: 2)
    case 2: column.isMultiple(of: 3)
    case 3: (row + column).isMultiple(of: 3)
    case 4: (row / 2 + column / 3).isMultiple(of: 2)
    case 5: row * column % 2 + row * column % 3 == 0
    case 6: (row * column % 2 + row * column % 3).isMultiple(of: 2)
    default: ((row + column) % 2 + row * column % 3).isMultiple(of: 2)
    }
  }

  private mutating func fix(_ row: Int, _ column: Int, _ isDark: Bool) {
    modules[row * size + column] = isDark
    isFixed[row * size + column] = true
  }

  private mutating func drawTiming() {
    for place in 0..<size {
      fix(6, place, place.isMultiple(of: 2))
      fix(place, 6, place.isMultiple(of: 2))
    }
  }

  /// With its light border, as far as it lies inside.
  private mutating func drawFinder(_ row: Int, _ column: Int) {
    for down in -4...4 {
      for right in -4...4 {
        let (row, column) = (row + down, column + right)
        guard (0..<size).contains(row), (0..<size).contains(column) else { continue }
        let ring = max(abs(down), abs(right))
        fix(row, column, ring != 2 && ring != 4)
      }
    }
  }

  private mutating func drawAlignment(_ centres: [Int]) {
    guard let first = centres.first, let last = centres.last else { return }
    for row in centres {
      for column in centres {
        // There the finders are.
        let corners = [(first, first), (first, last), (last, first)]
        guard !corners.contains(where: { $0 == (row, column) }) else { continue }
        for down in -2...2 {
          for right in -2...2 { fix(row + down, column + right, max(abs(down), abs(right)) != 1) }
        }
      }
    }
  }

  /// Level M is 00, then the mask, then a BCH code (annex C).
  private mutating func drawFormat(mask: Int) {
    var rest = mask
    for _ in 0..<10 { rest = (rest << 1) ^ ((rest >> 9) * 0x537) }
    let bits = (mask << 10 | rest) ^ 0x5412
    let isDark = (0..<15).map { bits >> $0 & 1 == 1 }
    for place in 0..<6 { fix(place, 8, isDark[place]) }
    fix(7, 8, isDark[6])
    fix(8, 8, isDark[7])
    fix(8, 7, isDark[8])
    for place in 9..<15 { fix(8, 14 - place, isDark[place]) }
    for place in 0..<8 { fix(8, size - 1 - place, isDark[place]) }
    for place in 8..<15 { fix(size - 15 + place, 8, isDark[place]) }
    fix(size - 8, 8, true)
  }

  /// From version 7 on, a BCH code of the number (annex D).
  private mutating func drawVersion(_ number: Int) {
    var rest = number
    for _ in 0..<12 { rest = (rest << 1) ^ ((rest >> 11) * 0x1F25) }
    let bits = number << 12 | rest
    for place in 0..<18 {
      let isDark = bits >> place & 1 == 1
      fix(place / 3, size - 11 + place % 3, isDark)
      fix(size - 11 + place % 3, place / 3, isDark)
    }
  }
}

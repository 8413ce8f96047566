/// How hard a QR code is to read (ISO/IEC 18004:2015 §7.8.3): the mask with the least is taken.
extension QRMatrix {
  var penalty: Int {
    let rows = (0..<size).map { row in Array(modules[row * size..<(row + 1) * size]) }
    let columns = (0..<size).map { column in rows.map { $0[column] } }
    let lines = (rows + columns).reduce(0) { $0 + Self.runs($1) + Self.finders($1) }
    return lines + blocks(rows) + balance
  }

  /// Three for five alike in a row, and one for each more.
  private static func runs(_ line: [Bool]) -> Int {
    var (penalty, length) = (0, 0)
    for place in line.indices {
      length = place > 0 && line[place] == line[place - 1] ? length + 1 : 1
      if length == 5 { penalty += 3 } else if length > 5 { penalty += 1 }
    }
    return penalty
  }

  /// Forty for what looks like a finder with four light modules before or after it; the quiet zone is light too.
  private static func finders(_ line: [Bool]) -> Int {
    let finder = [true, false, true, true, true, false, true]
    let light = [false, false, false, false]
    let line = light + line + light
    var (penalty, place) = (0, 4)
    while place + 11 <= line.count {
      guard line[place..<place + 7].elementsEqual(finder) else {
        place += 1
        continue
      }
      let isAlone =
        line[place - 4..<place].elementsEqual(light)
        || line[place + 7..<place + 11].elementsEqual(light)
      penalty += isAlone ? 40 : 0
      place += isAlone ? 7 : 4
    }
    return penalty
  }

  /// Three for each square of four alike.
  private func blocks(_ rows: [[Bool]]) -> Int {
    var penalty = 0
    for row in 1..<size {
      for column in 1..<size {
        let here = rows[row][column]
        if rows[row - 1][column] == here, rows[row][column - 1] == here,
          rows[row - 1][column - 1] == here
        {
          penalty += 3
        }
      }
    }
    return penalty
  }

  /// Ten for each whole twentieth by which dark is more or less than half.
  private var balance: Int {
    let dark = modules.count(where: \.self)
    return abs(dark * 20 - modules.count * 10) / modules.count * 10
  }
}

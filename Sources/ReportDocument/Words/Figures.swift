/// Figures in words, en-GB, whatever the locale of the machine.
package enum Figures {
  /// U+2212, as wide as a plus sign.
  static let minus = "\u{2212}"
  static let mostDecimals = 9

  /// "12,400" and "−3".
  package static func count(_ value: Int) -> String {
    (value < 0 ? minus : "") + grouped(String(value.magnitude))
  }

  /// "0.41", "−1,204.5".
  package static func number(_ value: Double, decimals: Int) -> String {
    let plain = plain(value, decimals: decimals)
    let unsigned = plain.hasPrefix("-") ? String(plain.dropFirst()) : plain
    let parts = unsigned.split(separator: ".", maxSplits: 1)
    let fraction = parts.count == 2 ? ".\(parts[1])" : ""
    return (unsigned == plain ? "" : minus) + grouped(String(parts.first ?? "0")) + fraction
  }

  package static func interval(_ lower: Double, _ upper: Double, decimals: Int) -> String {
    "\(number(lower, decimals: decimals)) to \(number(upper, decimals: decimals))"
  }

  /// "-1204.5": what another program reads.
  ///
  /// Rounded half away from zero on the shortest decimal that names the value, as a person
  /// rounds what is printed: 2.675 is 2.68 although its binary value lies just below.
  static func plain(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return "" }
    let decimals = min(max(decimals, 0), mostDecimals)
    var (digits, point) = decimal(value.magnitude)
    let kept = point + decimals
    if kept < 0 {
      digits = []
    } else if kept < digits.count {
      let up = digits[kept] >= 5
      digits.removeSubrange(kept...)
      if up { increment(&digits, &point) }
    }
    while digits.count < point + decimals { digits.append(0) }
    while point < 1 {
      if digits.count < 1 + decimals { digits.insert(0, at: 0) }
      point += 1
    }
    let whole = digits.prefix(point).map(String.init).joined()
    let fraction = digits.dropFirst(point).prefix(decimals).map(String.init).joined()
    let negative = value < 0 && digits.contains { $0 != 0 }
    return (negative ? "-" : "") + whole + (decimals > 0 ? "." + fraction : "")
  }

  /// Digits and where the point stands among them: 0.012 is ([1, 2], −1).
  private static func decimal(_ value: Double) -> (digits: [Int], point: Int) {
    guard value > 0 else { return ([], 0) }
    let parts = value.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    var digits = mantissa.joined().compactMap(\.wholeNumberValue)
    var point = mantissa[0].count + exponent
    while digits.first == 0 {
      digits.removeFirst()
      point -= 1
    }
    return (digits, point)
  }

  private static func increment(_ digits: inout [Int], _ point: inout Int) {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      point += 1
    }
  }

  private static func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }
}

/// Numbers as people read them in what the commands print.
package enum Quantity {
  /// `1,234,567`.
  package static func count(_ number: some BinaryInteger) -> String {
    let digits = Array(String(number.magnitude))
    let grouped = digits.enumerated().map { position, digit in
      let left = digits.count - position
      return position > 0 && left.isMultiple(of: 3) ? ",\(digit)" : "\(digit)"
    }
    return (number < 0 ? "-" : "") + grouped.joined()
  }

  /// In the unit that leaves one to four digits, rounded up; units of 1,000.
  package static func bytes(_ bytes: Int) -> String {
    let units = ["bytes", "kB", "MB", "GB", "TB"]
    var number = bytes
    var unit = 0
    while number >= 10_000, unit < units.count - 1 {
      number = (number + 999) / 1_000
      unit += 1
    }
    return "\(count(number)) \(units[unit])"
  }

  /// Seconds with one digit behind the point.
  package static func seconds(_ duration: Duration) -> String {
    let tenths =
      duration.components.seconds * 10
      + (duration.components.attoseconds + 50_000_000_000_000_000) / 100_000_000_000_000_000
    return "\(tenths / 10).\(tenths % 10) s"
  }

  /// `s` unless there is exactly one.
  package static func plural(_ number: some BinaryInteger, _ noun: String) -> String {
    "\(count(number)) \(noun)\(number == 1 ? "" : "s")"
  }
}

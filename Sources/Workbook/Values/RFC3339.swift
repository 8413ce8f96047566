/// The profile of RFC 3339 that the protocol speaks: `2026-02-03T09:30:00Z`, fractions to the millisecond, offsets read.
enum RFC3339 {
  static func milliseconds(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == 0x54 || bytes[10] == 0x74, bytes[13] == 0x3A,
      bytes[16] == 0x3A, let day = Day(String(text.prefix(10))),
      let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]),
      let second = number(bytes[17..<19]), hour < 24, minute < 60, second < 60
    else { return nil }
    var index = 19
    var fraction: Int64 = 0
    if bytes[index] == 0x2E {
      index += 1
      var scale: Int64 = 100
      let start = index
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
        fraction += Int64(bytes[index] - 0x30) * scale
        scale /= 10
        index += 1
      }
      guard index > start else { return nil }
    }
    guard index < bytes.count, let offset = offsetMinutes(bytes[index...]) else { return nil }
    let minutes = Int64(day.ordinal) * 1440 + Int64(hour * 60 + minute - offset)
    return minutes * 60_000 + Int64(second) * 1000 + fraction
  }

  static func text(_ instant: Instant) -> String {
    let dayMilliseconds: Int64 = 86_400_000
    var ordinal = instant.milliseconds / dayMilliseconds
    var rest = instant.milliseconds % dayMilliseconds
    if rest < 0 {
      rest += dayMilliseconds
      ordinal -= 1
    }
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let clock = "\(two(rest / 3_600_000)):\(two(rest / 60_000 % 60)):\(two(rest / 1000 % 60))"
    let thousandths = rest % 1000
    let fraction =
      thousandths == 0
      ? "" : "." + String(repeating: "0", count: 3 - "\(thousandths)".count) + "\(thousandths)"
    return "\(Day(ordinal: Int(ordinal)))T\(clock)\(fraction)Z"
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var sum = 0
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { return nil }
      sum = sum * 10 + Int(byte - 0x30)
    }
    return sum
  }

  private static func offsetMinutes(_ bytes: ArraySlice<UInt8>) -> Int? {
    let zone = Array(bytes)
    if zone == [0x5A] || zone == [0x7A] { return 0 }
    guard zone.count == 6, zone[0] == 0x2B || zone[0] == 0x2D, zone[3] == 0x3A,
      let hours = number(zone[1..<3]), let minutes = number(zone[4..<6]), hours < 24, minutes < 60
    else { return nil }
    return (zone[0] == 0x2D ? -1 : 1) * (hours * 60 + minutes)
  }
}

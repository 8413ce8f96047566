extension ReportDocument {
  /// A day of the Gregorian calendar, years 1 to 9999. In JSON "2026-03-01".
  package struct Day: Hashable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Nil for a day that does not exist, such as 30 February.
    package init?(year: Int, month: Int, day: Int) {
      guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
        day <= Self.daysIn(month: month, of: year)
      else { return nil }
      self.year = year
      self.month = month
      self.day = day
    }

    /// From "2026-03-01" and nothing else.
    package init?(_ text: String) {
      let bytes = Array(text.utf8)
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
        let year = digits(bytes[0..<4]), let month = digits(bytes[5..<7]),
        let day = digits(bytes[8..<10])
      else { return nil }
      self.init(year: year, month: month, day: day)
    }

    package var iso: String {
      "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// "1 March 2026".
    package var words: String {
      "\(day) \(Self.months[month - 1]) \(year)"
    }

    /// "1 Mar 2026", for tables.
    package var shortWords: String {
      "\(day) \(Self.months[month - 1].prefix(3)) \(year)"
    }

    private static let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]

    private static func daysIn(month: Int, of year: Int) -> Int {
      switch month {
      case 4, 6, 9, 11: 30
      case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
      default: 31
      }
    }
  }
}

extension ReportDocument.Day: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "Not a day written as 2026-03-01.")
    }
    self = day
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for byte in bytes {
    guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}

func padded(_ value: Int, _ width: Int) -> String {
  let text = String(value)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}

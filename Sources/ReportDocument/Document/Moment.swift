extension ReportDocument {
  /// An instant, in UTC to the millisecond. In JSON "2026-03-01T09:30:00.000Z".
  package struct Moment: Hashable, Sendable {
    package let millisecondsSince1970: Int64

    /// Nil outside the years 1 to 9999.
    package init?(millisecondsSince1970: Int64) {
      guard (-62_135_596_800_000..<253_402_300_800_000).contains(millisecondsSince1970) else {
        return nil
      }
      self.millisecondsSince1970 = millisecondsSince1970
    }

    /// "1 March 2026 at 09:30 UTC".
    package var words: String {
      "\(civil.day) \(monthName) \(civil.year) at \(clock.prefix(5)) UTC"
    }

    package var iso: String {
      "\(padded(civil.year, 4))-\(padded(civil.month, 2))-\(padded(civil.day, 2))T\(clock)Z"
    }

    private var monthName: Substring {
      let day = Day(year: civil.year, month: civil.month, day: civil.day)
      return day?.words.split(separator: " ")[1] ?? ""
    }

    /// "09:30:00.000".
    private var clock: String {
      let ofDay = Int(millisecondsSince1970 - days * 86_400_000)
      let (seconds, milliseconds) = (ofDay / 1000, ofDay % 1000)
      let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
      return "\(parts[0]):\(parts[1]):\(parts[2]).\(padded(milliseconds, 3))"
    }

    private var days: Int64 {
      let quotient = millisecondsSince1970 / 86_400_000
      return millisecondsSince1970 % 86_400_000 < 0 ? quotient - 1 : quotient
    }

    /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    private var civil: (year: Int, month: Int, day: Int) {
      let shifted = Int(days) + 719_468
      let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
      let ofEra = shifted - era * 146_097
      let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
      let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
      let march = (5 * ofYear + 2) / 153
      let month = march < 10 ? march + 3 : march - 9
      return (
        yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * march + 2) / 5 + 1
      )
    }
  }
}

extension ReportDocument.Moment: Codable {
  /// From "2026-03-01T09:30:00Z" or with three digits of a second, in UTC and nothing else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 || bytes.count == 24, bytes.last == UInt8(ascii: "Z"),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes.count == 20 || bytes[19] == UInt8(ascii: "."),
      let day = ReportDocument.Day(String(text.prefix(10))),
      let hour = digits(bytes[11..<13]), let minute = digits(bytes[14..<16]),
      let second = digits(bytes[17..<19]), hour < 24, minute < 60, second < 60,
      let fraction = bytes.count == 20 ? 0 : digits(bytes[20..<23])
    else { return nil }
    let seconds = ((Self.days(to: day) * 24 + hour) * 60 + minute) * 60 + second
    self.init(millisecondsSince1970: Int64(seconds * 1000 + fraction))
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "Not an instant written as 2026-03-01T09:30:00.000Z.")
    }
    self = moment
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }

  /// Days from 1 January 1970 (Hinnant, days_from_civil).
  private static func days(to day: ReportDocument.Day) -> Int {
    let year = day.month <= 2 ? day.year - 1 : day.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let march = day.month > 2 ? day.month - 3 : day.month + 9
    let ofYear = (153 * march + 2) / 5 + day.day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }
}

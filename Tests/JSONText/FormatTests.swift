import JSONText
import Testing

@Suite struct FormatTests {
  @Test(arguments: [
    ("uuid", ["0198c0de-0000-7000-8000-000000000001", "0198C0DE-0000-7000-8000-00000000000A"]),
    ("date", ["2026-03-31", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"]),
    (
      "date-time",
      [
        "2026-03-31T14:30:00Z", "2026-03-31T23:59:59.9Z", "2026-03-31T00:00:00.123456789Z",
      ]
    ),
    ("time", ["00:00", "23:59"]),
    ("email", ["a@example.org", "first.last+tag@sub.example.co.uk"]),
    ("uri", ["https://example.org/a?b=c#d", "urn:isbn:0", "mailto:a@example.org"]),
    ("sha256", [String(repeating: "0a", count: 32)]),
  ])
  func `a format accepts what it should`(format: String, texts: [String]) throws {
    for text in texts {
      #expect(try faults(in: "\"\(text)\"", by: #"{"format":"\#(format)"}"#) == [], "\(text)")
    }
  }

  @Test(arguments: [
    (
      "uuid",
      [
        "", "0198c0de00007000800000000000000a", "0198c0de-0000-7000-8000-00000000000",
        "0198c0de-0000-7000-8000-00000000000g", "0198c0de-0000-7000-80000-0000000000a",
        "{198c0de-0000-7000-8000-00000000000a",
      ]
    ),
    (
      "date",
      [
        "2026-02-30", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
        "2026-01-00", "2026-1-1", "20260101", "2026-01-01 ", "0000-01-01", "２026-01-01",
        "-026-01-01",
      ]
    ),
    (
      "date-time",
      [
        "2026-03-31", "2026-03-31T14:30Z", "2026-03-31T14:30:00", "2026-03-31 14:30:00Z",
        "2026-03-31t14:30:00z", "2026-03-31T24:00:00Z", "2026-03-31T14:60:00Z",
        "2026-03-31T14:30:60Z", "2026-02-30T14:30:00Z", "2026-03-31T14:30:00+01:00",
        "2026-03-31T14:30:00.Z", "2026-03-31T14:30:00.1234567890Z", "2026-03-31T14:30:00.12aZ",
      ]
    ),
    ("time", ["24:00", "12:60", "1:00", "12:00:00", "12-00", ""]),
    (
      "email",
      ["a", "@example.org", "a@", "a@b@example.org", "a b@example.org", "a@example..org", "a@org"]
    ),
    (
      "uri",
      ["", "example.org", ":a", "https:", "1http://x", "https://exa mple.org", "https://é.org"]
    ),
    ("sha256", [String(repeating: "0A", count: 32), String(repeating: "0a", count: 31), ""]),
  ])
  func `a format refuses what it should`(format: String, texts: [String]) throws {
    for text in texts {
      let found = try faults(in: "\"\(text)\"", by: #"{"format":"\#(format)"}"#)
      #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix(" format: must be") }, "\(text)")
    }
  }

  @Test func `every day of four centuries is a day, and the day after a month's last is not`()
    throws
  {
    let schema = try JSONSchema(parsing: #"{"format":"date"}"#)
    func isDay(_ year: Int, _ month: Int, _ day: Int) throws -> Bool {
      func padded(_ number: Int, _ width: Int) -> String {
        String(repeating: "0", count: width - String(number).count) + String(number)
      }
      let text = "\"\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))\""
      let document = try JSONDocument(scanning: Array(text.utf8))
      return schema.faults(in: document.root, of: document).isEmpty
    }
    var days = 0
    for year in 1900..<2300 {
      for month in 1...12 {
        for day in 28...32 where try isDay(year, month, day) { days += 1 }
      }
    }
    // 146,097 days in every 400 years, less the first 27 of each month.
    #expect(days == 146_097 - 400 * 12 * 27)
  }
}

import Testing

@testable import ReportDocument

@Suite struct DayTests {
  @Test(arguments: ["2024-02-29", "0001-01-01", "9999-12-31", "2025-11-30"])
  func `a day that exists is read and written the same`(text: String) throws {
    #expect(try day(text).iso == text)
  }

  @Test(arguments: [
    "2025-02-29", "1900-02-29", "2025-04-31", "2025-00-10", "2025-1-01", "2025-01-01T",
    " 2025-01-1",
    "２025-01-1", "",
  ])
  func `a day that does not exist is refused`(text: String) {
    #expect(ReportDocument.Day(text) == nil)
  }

  @Test(arguments: [
    ("1970-01-01T00:00:00.000Z", Int64(0)), ("2000-02-29T23:59:59.999Z", 951_868_799_999),
    ("1969-12-31T23:59:59.999Z", -1), ("0001-01-01T00:00:00.000Z", -62_135_596_800_000),
    ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
  ])
  func `an instant is read and written the same`(text: String, milliseconds: Int64) {
    #expect(ReportDocument.Moment(text)?.millisecondsSince1970 == milliseconds)
    #expect(ReportDocument.Moment(millisecondsSince1970: milliseconds)?.iso == text)
  }

  @Test func `an instant is told in UTC`() {
    #expect(ReportDocument.Moment("2026-03-01T09:30:00Z")?.words == "1 March 2026 at 09:30 UTC")
  }

  @Test(arguments: [
    "2026-03-01T24:00:00Z", "2026-02-30T09:30:00Z", "2026-03-01T09:30:00+01:00", "2026-03-01",
  ])
  func `an instant that does not exist is refused`(text: String) {
    #expect(ReportDocument.Moment(text) == nil)
  }
}

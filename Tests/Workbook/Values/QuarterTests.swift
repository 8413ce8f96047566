import Testing

@testable import Workbook

@Suite struct `Months and quarters` {
  @Test func `months follow each other across the year`() throws {
    let december = try #require(Month("2026-12"))
    #expect(december.next.description == "2027-01")
    #expect(december.last.description == "2026-12-31")
    #expect(december.inWords == "December 2026")
    #expect(try #require(Month("2028-02")).last.description == "2028-02-29")
  }

  @Test(arguments: ["2026-13", "2026-00", "2026-1", "26-01", "2026/01", "2026-01-01", "", "０２６-01"])
  func `what is no month is refused`(text: String) {
    #expect(Month(text) == nil)
  }

  @Test(arguments: ["2026-Q0", "2026-Q5", "2026-3", "26-Q1", "2026-q1", "2026-Q1-1", "2026-Q11"])
  func `what is no quarter is refused`(text: String) {
    #expect(Quarter(text) == nil)
  }

  @Test func `every day of eight hundred years is in the quarter of its month, without gaps`()
    throws
  {
    var day = try #require(Day("1900-01-01"))
    let end = try #require(Day("2700-01-01"))
    while day < end {
      let quarter = Quarter(of: day)
      #expect(quarter.from == day)
      #expect(quarter.months.map(\.first).first == day)
      #expect(Quarter(of: quarter.until) == quarter)
      #expect(quarter.until.adding(days: 1) == quarter.next.from)
      #expect(Quarter(quarter.description) == quarter)
      day = quarter.next.from
    }
  }

  @Test func `only whole quarters are quarters`() throws {
    let from = try #require(Day("2026-07-01"))
    #expect(Quarter(from: from, until: try #require(Day("2026-09-30")))?.description == "2026-Q3")
    #expect(Quarter(from: from, until: try #require(Day("2026-12-31"))) == nil)
    #expect(Quarter(from: from.adding(days: 1), until: try #require(Day("2026-09-30"))) == nil)
  }

  @Test func `a quarter is said in words`() throws {
    #expect(try #require(Quarter("2026-Q3")).inWords == "July to September 2026")
  }
}

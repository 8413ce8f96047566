import Testing

@testable import WorkbookCLI

@Suite struct DayWordsTests {
  @Test(arguments: [
    ("today", "2026-03-03"), ("Yesterday", "2026-03-02"), ("3 March", "2026-03-03"),
    ("4 March", "2025-03-04"), ("3rd of March", "2026-03-03"), ("28 feb", "2026-02-28"),
    ("29 February", "2024-02-29"), ("March 1", "2026-03-01"), ("Mon 2 March 2026", "2026-03-02"),
    ("2 March 26", "2026-03-02"), ("2/3/2026", "2026-03-02"), ("2.3.26", "2026-03-02"),
    ("2/3", "2026-03-02"), ("2026-03-02", "2026-03-02"), ("Monday", "2026-03-02"),
    ("Tuesday", "2026-03-03"), ("last Tuesday", "2026-02-24"), ("Wednesday", "2026-02-25"),
    ("3 days ago", "2026-02-28"), ("two weeks ago", "2026-02-17"), ("on Monday", "2026-03-02"),
  ])
  func `what has happened is read as people write it`(text: String, day: String) throws {
    #expect(DayWords(clock: try clock(), leaning: .past).day(text) == day)
  }

  @Test(arguments: [
    ("tomorrow", "2026-03-04"), ("in 4 weeks", "2026-03-31"), ("in a month", "2026-04-03"),
    ("2 March", "2027-03-02"), ("3 March", "2026-03-03"), ("Monday", "2026-03-09"),
    ("next Tuesday", "2026-03-10"), ("1/4", "2026-04-01"),
  ])
  func `what is to come is read as people write it`(text: String, day: String) throws {
    #expect(DayWords(clock: try clock(), leaning: .future).day(text) == day)
  }

  @Test(arguments: [
    "", "30 February", "31/4/2026", "2026-02-30", "soon", "3", "March", "3 Marsh", "2026-3", "32/1",
    "3 March 226", "in weeks", "in -1 days", "--", "m", "next",
  ])
  func `what is no day is not guessed at`(text: String) throws {
    #expect(DayWords(clock: try clock(), leaning: .past).day(text) == nil)
  }
}

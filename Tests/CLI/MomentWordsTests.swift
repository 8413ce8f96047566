import Foundation
import Testing

@testable import WorkbookCLI

@Suite struct MomentWordsTests {
  @Test(arguments: [
    ("14:00", "2026-03-03T14:00:00Z"), ("today 14:00", "2026-03-03T14:00:00Z"),
    ("today at 2pm", "2026-03-03T14:00:00Z"), ("yesterday 2.30 pm", "2026-03-02T14:30:00Z"),
    ("2 March 9:05", "2026-03-02T09:05:00Z"), ("2 March 2026, 1400", "2026-03-02T14:00:00Z"),
    ("2/3/2026 12am", "2026-03-02T00:00:00Z"), ("noon yesterday", "2026-03-02T12:00:00Z"),
    ("last Monday 10:00", "2026-03-02T10:00:00Z"), ("1 July 2025 14:00", "2025-07-01T13:00:00Z"),
    ("2026-03-02T14:00:00Z", "2026-03-02T14:00:00Z"),
    ("2026-03-02T14:00:00.250Z", "2026-03-02T14:00:00Z"), ("now", "2026-03-03T12:00:00Z"),
  ])
  func `a day and a time are read as people write them, in British time`(
    text: String, moment: String
  ) throws {
    let words = MomentWords(days: DayWords(clock: try clock(), leaning: .past))
    #expect(words.moment(text) == moment)
  }

  @Test(arguments: [
    "", "today", "3 March 2026", "25:00", "14:60", "13pm", "today 9", "29 March 2026 1:30",
  ])
  func `what has no time, or one that the clocks skip, is not guessed at`(text: String) throws {
    let words = MomentWords(days: DayWords(clock: try clock(), leaning: .past))
    #expect(words.moment(text) == nil)
  }

  @Test(arguments: [
    ("15:30", "2026-03-02T15:30:00Z"), ("90 min", "2026-03-02T15:30:00Z"),
    ("90 minutes", "2026-03-02T15:30:00Z"), ("1h30", "2026-03-02T15:30:00Z"),
    ("1.5 hours", "2026-03-02T15:30:00Z"), ("an hour", "2026-03-02T15:00:00Z"),
    ("3.30 pm", "2026-03-02T15:30:00Z"),
  ])
  func `an end is a time on the same day or a length`(text: String, end: String) throws {
    let words = MomentWords(days: DayWords(clock: try clock(), leaning: .past))
    #expect(words.end(text, after: "2026-03-02T14:00:00Z") == end)
  }

  @Test func `moments are shown in British summer time`() throws {
    #expect(try clock().words(moment: "2025-07-01T13:00:00Z") == "Tuesday 1 July 2025, 14:00")
    #expect(try clock().words(moment: "2026-03-02T14:00:00.000Z") == "Monday 2 March 2026, 14:00")
    #expect(try clock().words(day: "2026-03-02") == "Monday 2 March 2026")
  }
}

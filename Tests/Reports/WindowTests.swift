import Statistics
import Testing
import Workbook

@testable import Reports

@Suite struct WindowTests {
  /// One practitioner, one assessment from 20,400 to 20,440, sessions and discussions on the days given.
  private func exposures(
    on days: [Int32]
  ) throws -> (early: CaseDose, by: [ExposureWindow: Exposure]) {
    var made = HandMade()
    let practitioner = made.practitioner()
    let assessment = made.assessment(by: practitioner)
    made.audit(assessment)
    for day in days {
      made.session(practitioner, day: day)
      made.discussion(of: assessment, day: day)
    }
    let report = try made.report()
    let audit = try #require(report.figures.selection.linked.first)
    let records = report.source.records(of: 0)
    var found: [ExposureWindow: Exposure] = [:]
    for window in ExposureWindow.allCases {
      found[window] = report.source.exposure(of: audit, in: window, records)
    }
    return (report.source.early(audit, records), found)
  }

  @Test func `a session on the day of completion counts in no window`() throws {
    let (early, found) = try exposures(on: [20_440])
    #expect(early.discussions == 0)
    #expect(found.count == 4)
    for exposure in found.values {
      #expect(exposure.ofPerson.individualMinutes == 0)
      #expect(exposure.ofPerson.planned == 0)
      #expect(exposure.ofCase.discussions == 0)
    }
  }

  @Test func `the day before completion counts in all three windows before it`() throws {
    let found = try exposures(on: [20_439]).by
    for window in [ExposureWindow.untilCompletion, .ninetyDays, .hundredAndEightyDays] {
      #expect(found[window]?.ofPerson.individualMinutes == 90)
      #expect(found[window]?.ofCase.discussions == 1)
    }
    #expect(found[.placebo]?.ofPerson.individualMinutes == 0)
  }

  @Test func `the placebo window leaks into no other, and holds its first and last day`() throws {
    let (early, found) = try exposures(on: [20_441, 20_530, 20_531])
    #expect(found[.placebo]?.ofPerson.individualMinutes == 180)
    #expect(found[.placebo]?.ofCase.discussions == 2)
    #expect(early.discussions == 0)
    for window in [ExposureWindow.untilCompletion, .ninetyDays, .hundredAndEightyDays] {
      #expect(found[window]?.ofPerson.individualMinutes == 0)
      #expect(found[window]?.ofCase.discussions == 0)
    }
  }

  @Test func `each window begins on its first day and not before`() throws {
    let first: [ExposureWindow: Int32] = [
      .untilCompletion: 20_400, .ninetyDays: 20_350, .hundredAndEightyDays: 20_260,
    ]
    for (window, day) in first {
      let found = try exposures(on: [day - 1, day]).by
      #expect(found[window]?.ofPerson.individualMinutes == 90)
    }
  }

  @Test func `a placebo window that is not over is left out and counted`() throws {
    var made = HandMade()
    let practitioner = made.practitioner()
    let today = Int32(HandMade.today.ordinal)
    for (referred, completed) in [(today - 120, today - 90), (today - 119, today - 89)] {
      made.audit(made.assessment(by: practitioner, referred: referred, completed: completed))
    }
    let report = try made.report()
    #expect(report.figures.linkedAudits == 2)
    #expect(report.figures.association.placeboNotOver == 1)
  }

  @Test func `the early days are twenty working days, with bank holidays and without completion`() {
    // 20,433 was a Thursday; 20,448 and 20,454 are bank holidays of the test's calendar.
    let days = EarlyDays.days(referred: 20_433, completed: 20_600, HandMade.workingDays)
    #expect(days.lowerBound == 20_433)
    #expect(days.upperBound - 1 == 20_433 + 28 + 4)
    let short = EarlyDays.days(referred: 20_433, completed: 20_440, HandMade.workingDays)
    #expect(short == 20_433..<20_440)
    #expect(EarlyDays.days(referred: 20_433, completed: 20_433, HandMade.workingDays).isEmpty)
  }
}

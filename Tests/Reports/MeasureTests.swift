import Foundation
import ReportDocument
import Statistics
import Testing
import Workbook

@testable import Reports

@Suite struct MeasureTests {
  @Test func `expected minutes of any window are those of the policy`() {
    for seed in UInt64(1)...200 {
      var random = SplitMix64(seed: seed)
      let started = 20_000 + random.draw(below: 300)
      let post = Post(
        careerStage: CareerStage.allCases[random.draw(below: 3)], started: Day(ordinal: started),
        left: random.draw(below: 3) == 0 ? Day(ordinal: started + random.draw(below: 500)) : nil)
      let absences = (0..<random.draw(below: 4)).map { _ -> LinkRecords.Absence in
        let from = Int32(started + random.draw(below: 400))
        return .init(practitioner: 0, from: from, until: from + Int32(random.draw(below: 40)))
      }
      let timeline = SupervisionTimeline(
        post, sessions: [], absences: absences[...], policy: HandMade.policy,
        workingDays: HandMade.workingDays, through: Day(ordinal: 21_500))
      let from = Int32(started - 50 + random.draw(below: 400))
      let until = from + Int32(random.draw(below: 200))
      let counted = timeline.days(from: Int(from), until: Int(until)).counted
      let found = ExpectedPace(post, HandMade.policy)
        .minutes(in: from..<until + 1, counted: counted, timeline)
      let policy = HandMade.policy.expectedMinutes(
        for: post, absences: absences[...], from: Day(ordinal: Int(from)),
        until: Day(ordinal: Int(until)))
      #expect(abs(found - policy) < 1e-6, "seed \(seed)")
    }
  }

  @Test func `supervision received is never more than all of what was expected`() {
    var dose = PersonDose()
    #expect(dose.dose == nil)
    dose.expectedMinutes = 100
    dose.individualMinutes = 25
    #expect(dose.dose == 0.25)
    dose.individualMinutes = 300
    #expect(dose.dose == 1)
  }

  @Test
  func `only individual sessions are dose, and only the organisation’s cancellations disruption`() {
    var dose = PersonDose()
    func add(
      _ kind: SessionKind, _ status: SessionStatus, _ reason: CancelReason? = nil
    ) {
      dose.add(
        .init(
          practitioner: 0, day: 0, kind: kind, status: status, uninterruptedMinutes: 60,
          confirmed: true, cancelReason: reason))
    }
    add(.individual, .held)
    add(.individual, .partHeld)
    add(.individual, .cancelled, .roomOrTechnology)
    add(.individual, .cancelled, .superviseeAbsence)
    add(.individual, .notAttended)
    add(.group, .held)
    add(.group, .cancelled, .supervisorAbsence)
    add(.adHoc, .held)
    #expect(dose.individualMinutes == 120)
    #expect(dose.groupMinutes == 60)
    #expect(dose.planned == 5)
    #expect(dose.cancelledByOrganisation == 1)
  }

  @Test func `an action closed on its due day was closed by it`() throws {
    var made = HandMade()
    let practitioner = made.practitioner()
    let closed: [(due: Int32, closed: Int32?)] = [
      (20_390, 20_390), (20_391, 20_392), (20_392, nil), (20_393, 20_300), (20_440, 20_440),
    ]
    for action in closed {
      made.records.actions.append(
        .init(practitioner: practitioner, due: action.due, closed: action.closed))
    }
    let records = try made.report().source.records(of: 0)
    let dose = records.dose(in: 20_350..<20_440)
    #expect(dose.actionsDue == 4)
    #expect(dose.actionsClosedByDue == 2)
  }

  @Test func `medians of counts are medians of the values`() throws {
    for seed in UInt64(1)...100 {
      var random = SplitMix64(seed: seed)
      let count = 1 + random.draw(below: 30)
      let depths = (0..<count).map { _ in Depth.allCases[random.draw(below: 4)] }
      let minutes = (0..<count).map { _ in random.draw(below: 481) }
      var (depthCounts, minuteCounts) = (DepthCounts(), MinuteCounts())
      for depth in depths { depthCounts.add(depth) }
      for minute in minutes { minuteCounts.add(Int32(minute)) }
      #expect(
        depthCounts.median == Distribution(depths.map { Double($0.rawValue) })?.median,
        "seed \(seed)")
      #expect(minuteCounts.median == Distribution(minutes.map(Double.init))?.median, "seed \(seed)")
    }
    #expect(DepthCounts().median == nil)
    #expect(MinuteCounts().median == nil)
  }

  @Test func `only whole months are charted, each with its own days`() throws {
    let from = try #require(Day("2025-11-15"))
    let until = try #require(Day("2026-03-30"))
    let months = Months(from: from, until: until)
    #expect(months.all.map(\.label) == ["Dec 2025", "Jan 2026", "Feb 2026"])
    #expect(months.all.map(\.days.count) == [31, 31, 28])
    #expect(months.position(of: try #require(Day("2026-02-28")).ordinal) == 2)
    #expect(months.position(of: try #require(Day("2026-03-01")).ordinal) == nil)
    #expect(months.position(of: try #require(Day("2025-11-30")).ordinal) == nil)
  }

  @Test func `days in date by month add up to those of the period`() throws {
    let authority = InventedAuthority(practitioners: 20, days: 400, seed: 3)
    let until = try #require(Day("2025-12-31"))
    let from = try #require(Day("2025-07-01"))
    let report = AssessmentLinkReport(
      records: authority.records(), period: try #require(ReportPeriod(from: from, until: until)),
      today: authority.today, policy: HandMade.policy, workingDays: HandMade.workingDays,
      smallestGroup: .standard, criterionTitles: [:], origin: HandMade.origin)
    let figures = report.figures.supervision
    #expect(figures.months.count == 6)
    #expect(figures.days.counted > 2000)
    #expect(figures.months.reduce(0) { $0 + $1.days.counted } == figures.days.counted)
    #expect(figures.months.reduce(0) { $0 + $1.days.inDate } == figures.days.inDate)
    #expect(figures.months.reduce(0) { $0 + $1.days.tooShort } == figures.days.tooShort)
  }

  @Test func `days in date are judged from one longest gap after the first session recorded`()
    throws
  {
    var made = HandMade()
    for _ in 0..<10 {
      let practitioner = made.practitioner()
      made.session(practitioner, day: 20_500)
      made.session(practitioner, day: 20_530)
      made.session(practitioner, day: 20_560)
      made.session(practitioner, day: 20_590)
    }
    let report = try made.report()
    #expect(report.figures.judgedFrom == Day(ordinal: 20_531))
    #expect(report.figures.supervision.days.counted == 10 * (20_600 - 20_531 + 1))
    #expect(report.figures.supervision.days.inDate == report.figures.supervision.days.counted)
    let words = report.document().text().split(whereSeparator: \.isWhitespace)
    #expect(words.joined(separator: " ").contains("Judged from 19 March 2026."))
  }

  @Test func `somebody who only stands on the list is no practitioner of the report`() throws {
    var made = HandMade.authority(auditsOfEach: [2, 2, 2, 2, 2])
    let before = try made.report().figures.supervision.practitioners
    made.records.practitioners.append(
      .init(
        id: .init(UUID(invented: 99)), team: nil, agency: "Invented council",
        careerStage: .established, started: Day(ordinal: 19_000), left: nil,
        objectsToLinking: false, isPractitioner: false))
    #expect(try made.report().figures.supervision.practitioners == before)
  }

  @Test func `actions that nobody could close yet are not counted against anybody`() throws {
    var made = HandMade.authority(auditsOfEach: Array(repeating: 2, count: 10))
    made.records.actions.append(.init(practitioner: 0, due: 20_420, closed: nil))
    let words = try made.report().document().text().split(whereSeparator: \.isWhitespace)
    #expect(words.joined(separator: " ").contains("No action has been closed in these records"))
  }
}

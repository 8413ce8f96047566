import Foundation
import Testing
import Workbook

@testable import Reports

@Suite struct WorkforceReleaseTests {
  private func figures(
    _ release: WorkforceRelease, _ unit: Team.ID = HandMadeWorkforce.organisation
  ) throws -> UnitFigures {
    try #require(release.unit(unit)).figures
  }

  @Test func `a group's mean is the mean of its people, not of its months`() throws {
    var made = HandMadeWorkforce()
    for _ in 0..<12 { made.practitioner(in: HandMadeWorkforce.organisation) }
    // Six people of 4 in one month each, six of 2 in three: 3.0 over people, 2.5 over months.
    for person in 0..<12 {
      let entry = CheckInEntry.pulse(.p1, person < 6 ? 4 : 2)
      made.answers(
        in: HandMadeWorkforce.organisation,
        person < 6 ? [entry] : [entry, entry, entry])
    }
    let workload = try #require(figures(made.release()).pulse["P1"])
    #expect(workload.mean.words == "3.0")
    #expect(workload.share.words == "about half")
  }

  @Test func `who says mostly or completely is decided by their own mean`() throws {
    var made = HandMadeWorkforce()
    let unit = HandMadeWorkforce.organisation
    for _ in 0..<12 { made.practitioner(in: unit) }
    // 3.5 counts and 3.33 does not.
    for _ in 0..<6 { made.answers(in: unit, [.pulse(.p3, 3), .pulse(.p3, 4)]) }
    for _ in 0..<6 {
      made.answers(in: unit, [.pulse(.p3, 3), .pulse(.p3, 3), .pulse(.p3, 4)])
    }
    #expect(try figures(made.release()).pulse["P3"]?.share == ShownShare(6, of: 12))
  }

  /// DOMAIN §2.3: {12, 11, 6} hides 6 and 11.
  @Test func `a team of six is hidden, and so is the smallest team beside it`() throws {
    var made = HandMadeWorkforce()
    let service = made.unit("North service", .service)
    let teams = [12, 11, 6].map { size in
      let team = made.unit("Team of \(size)", .team, in: service)
      made.group(of: size + 3, answering: size, in: team)
      return team
    }
    let release = try made.release()
    #expect(try figures(release, service).people != nil)
    #expect(try figures(release, teams[0]).people != nil)
    for hidden in teams[1...] {
      #expect(try !figures(release, hidden).showsAnswers)
    }
  }

  @Test func `each question is let out on its own head count`() throws {
    var made = HandMadeWorkforce()
    let unit = HandMadeWorkforce.organisation
    for _ in 0..<20 { made.practitioner(in: unit) }
    for person in 0..<15 {
      var entry = CheckInEntry.pulse(.p1, 3)
      if person < 9 { entry.staying = Answer(rawValue: 3) }
      made.answers(in: unit, [entry])
    }
    let shown = try figures(made.release())
    #expect(shown.pulse.keys.sorted() == ["P1"])
    #expect(shown.staying == nil)
    #expect(shown.childrenAllocated == nil)
  }

  @Test func `where everybody who could answer did, nothing is shown`() throws {
    var made = HandMadeWorkforce()
    made.group(of: 10, answering: 10, in: HandMadeWorkforce.organisation)
    #expect(try !figures(made.release()).showsAnswers)
    made.practitioner(in: HandMadeWorkforce.organisation)
    // The one who did not would know that all the others did.
    #expect(try !figures(made.release()).showsAnswers)
    made.practitioner(in: HandMadeWorkforce.organisation)
    #expect(try figures(made.release()).showsAnswers)
  }

  @Test func `whoever is away for the whole quarter is not taken for one who could answer`() throws
  {
    var made = HandMadeWorkforce()
    made.group(of: 11, answering: 10, in: HandMadeWorkforce.organisation)
    let away = made.practitioner(in: HandMadeWorkforce.organisation)
    #expect(try figures(made.release()).showsAnswers)
    made.records.work.absences.append(
      .init(
        practitioner: Int32(away), from: Int32(made.quarter.from.ordinal - 3),
        until: Int32(made.quarter.until.ordinal)))
    #expect(try !figures(made.release()).showsAnswers)
  }

  @Test func `how many children people have is shown for services of twenty answers, to the child`()
    throws
  {
    var made = HandMadeWorkforce()
    let service = made.unit("North service", .service)
    let team = made.unit("Big team", .team, in: service)
    func answering(_ count: Int) {
      for number in 0..<count {
        made.practitioner(in: team)
        var entry = CheckInEntry()
        entry.childrenAllocated = 10 + number % 3
        made.answers(in: team, [entry])
      }
    }
    for _ in 0..<3 { made.practitioner(in: team) }
    answering(19)
    #expect(try figures(made.release()).childrenAllocated == nil)
    answering(1)
    let release = try made.release()
    #expect(try figures(release).childrenAllocated?.words == "11.0")
    #expect(release.unit(team)?.figures.childrenAllocated == nil)
  }

  @Test func `people the pulse is not for are not among those who could answer`() throws {
    var made = HandMadeWorkforce()
    made.group(of: 10, answering: 10, in: HandMadeWorkforce.organisation)
    made.records.asked.remove(made.practitioner(in: HandMadeWorkforce.organisation))
    #expect(try !figures(made.release()).showsAnswers)
  }

  @Test func `conditions to watch leave for services and the organisation, never for a team`()
    throws
  {
    var made = HandMadeWorkforce()
    let service = made.unit("North service", .service)
    let team = made.unit("Big team", .team, in: service)
    made.group(of: 30, answering: 0, in: team)
    var entry = CheckInEntry.all(3)
    entry.conditions = [ListItemID("WATCH-1")]
    for _ in 0..<25 { made.answers(in: team, [entry]) }
    let release = try made.release()
    #expect(try figures(release, team).people != nil)
    #expect(try figures(release, team).conditions.isEmpty)
    #expect(try figures(release, service).conditions["WATCH-1"]?.words == "nearly all")
    #expect(try figures(release, service).conditions["WATCH-2"]?.words == "hardly any")
  }

  @Test func `an instrument with too few answers is not even named`() throws {
    var made = HandMadeWorkforce()
    made.group(of: 20, answering: 10, in: HandMadeWorkforce.organisation)
    for person in 0..<12 {
      var entry = CheckInEntry.all(3)
      entry.instruments[.init("BURNOUT-1")] = [1: 5]
      if person < 3 { entry.instruments[.init("BRS")] = [1: 3, 3: 3, 5: 3] }
      made.answers(in: HandMadeWorkforce.organisation, [entry])
    }
    let release = try made.release()
    #expect(release.instruments.map(\.id) == ["BURNOUT-1"])
    // All of them said 5; that is not told.
    #expect(try figures(release).instruments["BURNOUT-1"] == ShownAverage(4.5))
    #expect(try !String(decoding: release.encoded(), as: UTF8.self).contains("BRS"))
  }

  @Test func `days in date are in words below twenty practitioners, and in percent from there`()
    throws
  {
    var made = HandMadeWorkforce()
    let first = made.quarter.from
    for _ in 0..<20 {
      let person = made.practitioner(in: HandMadeWorkforce.organisation)
      // In date from the first session on, for 31 days and the grace.
      made.sessions(of: person, on: [first.adding(days: -60), first])
    }
    let days = try #require(figures(made.release()).work.days)
    // 36 of 92 days: to Saturday 1 August, the 31st day after 1 July, and three working days more.
    #expect(days.inDate.percent == 39)
    #expect(days.tooShort.percent == 0)
    made.records.work.practitioners[19].isPractitioner = false
    let fewer = try #require(figures(made.release()).work.days)
    #expect(fewer.inDate.words == "some")
  }

  @Test func `sessions cancelled, people without a supervisor and leavers come from the records`()
    throws
  {
    var made = HandMadeWorkforce()
    let (from, until) = (made.quarter.from, made.quarter.until)
    for number in 0..<30 {
      let person = made.practitioner(
        in: HandMadeWorkforce.organisation, left: number < 6 ? until.adding(days: -5) : nil,
        supervised: number >= 13)
      made.sessions(of: person, on: [from.adding(days: 3), from.adding(days: 33)])
      made.sessions(
        of: person, on: [from.adding(days: 60)], status: .cancelled,
        cancelReason: number.isMultiple(of: 2) ? .supervisorCrisisWork : .annualLeave)
    }
    let work = try figures(made.release()).work
    #expect(work.sessions?.planned == 90)
    #expect(work.sessions?.cancelledByOrganisation.percent == 17)
    // Of thirteen without a supervisor six had left before the last day.
    #expect(work.withoutSupervisor?.words == "5 or more")
    #expect(work.leavers?.words == "5 or more")
  }

  @Test func `what happened after the quarter is not in it`() throws {
    var made = HandMadeWorkforce()
    for _ in 0..<20 { made.practitioner(in: HandMadeWorkforce.organisation) }
    for person in 0..<20 { made.sessions(of: person, on: [made.quarter.from]) }
    let before = try made.release()
    for person in 0..<20 { made.sessions(of: person, on: [made.quarter.until.adding(days: 1)]) }
    made.practitioner(
      in: HandMadeWorkforce.organisation, started: made.quarter.until.adding(days: 1))
    #expect(try made.release() == before)
  }

  @Test func `whoever belongs to no unit counts for the whole organisation`() throws {
    var made = HandMadeWorkforce()
    for _ in 0..<20 { made.practitioner(in: nil) }
    for _ in 0..<12 { made.answers(in: nil, [.all(4)]) }
    #expect(try figures(made.release()).people?.answered.words == "10 or more")
  }
}

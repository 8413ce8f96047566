import Workbook

/// What will happen on which day, decided before any of it is told.
struct Plot {
  private(set) var cases: [Case] = []
  private(set) var days: [Int: [Happening]] = [:]
  private var chance: Chance
  private let cast: Cast
  private let start: Day
  private let end: Day

  init(_ cast: Cast, from start: Day, until end: Day, chance: Chance) {
    self.cast = cast
    self.start = start
    self.end = end
    self.chance = chance
    for practitioner in cast.practitioners.indices {
      planCases(of: practitioner)
      planSessions(of: practitioner)
      planAbsence(of: practitioner)
      if let left = cast.practitioners[practitioner].left {
        add(.leaving(practitioner: practitioner), on: left)
      }
    }
    for supervisor in cast.supervisors.indices { planGroups(of: supervisor) }
    for happening in checkIns(of: cast, from: start, until: end, chance: &self.chance) {
      add(happening.1, on: happening.0)
    }
    for happening in readings(from: start, until: end) { add(happening.1, on: happening.0) }
    for happening in voices(until: end, chance: &self.chance) { add(happening.1, on: happening.0) }
  }

  private func lastDay(of practitioner: Int) -> Day {
    cast.practitioners[practitioner].left.map { $0.adding(days: -1) } ?? end.adding(days: -1)
  }

  private mutating func add(_ happening: Happening, on day: Day) {
    days[day.ordinal, default: []].append(happening)
  }

  private mutating func planCases(of practitioner: Int) {
    let last = lastDay(of: practitioner)
    var referred = cast.practitioners[practitioner].started
      .adding(days: Int.random(in: 3...40, using: &chance))
    while referred < last.adding(days: -20) {
      let completed = referred.adding(days: Int.random(in: 34...70, using: &chance)).weekdayOrNext
      let audited = completed.adding(days: Int.random(in: 9...45, using: &chance)).weekdayOrNext
      let isRandom = chance.happens(0.72)
      let number = cases.count
      cases.append(
        Case(
          youngPerson: "LS-\(40_001 + number * 7)", reference: "A-\(20_001 + number)",
          practitioner: practitioner, referred: referred, completed: completed,
          audited: audited < end && chance.happens(0.93) ? audited : nil,
          selection: isRandom
            ? .random : chance.one(of: [.thematic, .thematic, .concern, .learningReview]),
          blinded: isRandom ? chance.happens(0.95) : chance.happens(0.3),
          mainWorkerChanged: chance.happens(0.06)))
      add(.referral(case: number), on: referred)
      if completed < last { add(.completion(case: number), on: completed) }
      if completed < last, let day = cases[number].audited { add(.audit(case: number), on: day) }
      referred = referred.adding(days: Int.random(in: 50...85, using: &chance)).weekdayOrNext
    }
  }

  private mutating func planSessions(of practitioner: Int) {
    let isNew = cast.practitioners[practitioner].started > start
    var day = cast.practitioners[practitioner].started
      .adding(days: Int.random(in: 2...20, using: &chance)).weekdayOrNext
    let last = lastDay(of: practitioner)
    while day < last {
      if chance.happens(0.11) {
        let soon = day.adding(days: Int.random(in: 2...6, using: &chance)).weekdayOrNext
        let replacement = chance.happens(0.8) && soon < last ? soon : nil
        add(.cancelledSession(practitioner: practitioner, replacement: replacement), on: day)
        day = replacement ?? day.adding(days: Int.random(in: 18...28, using: &chance)).weekdayOrNext
        continue
      }
      add(.session(practitioner: practitioner), on: day)
      if chance.happens(0.10) {
        let kind = chance.one(
          of: [
            .adHoc, .adHoc, .adHoc, .caseConsultation, .managementOversight, .observationDebrief,
            .peer, .external, .postIncident,
          ] as [SessionKind])
        let later = day.adding(days: Int.random(in: 3...12, using: &chance)).weekdayOrNext
        if later < last { add(.otherSession(kind, practitioner: practitioner), on: later) }
      }
      let gap =
        isNew ? Int.random(in: 12...18, using: &chance) : Int.random(in: 25...33, using: &chance)
      let missed = chance.happens(0.05) ? Int.random(in: 14...35, using: &chance) : 0
      day = day.adding(days: gap + missed).weekdayOrNext
    }
  }

  private mutating func planAbsence(of practitioner: Int) {
    var day = cast.practitioners[practitioner].started
      .adding(days: Int.random(in: 60...150, using: &chance))
    while day < lastDay(of: practitioner).adding(days: -20) {
      add(
        .absence(practitioner: practitioner, days: Int.random(in: 4...13, using: &chance)), on: day)
      day = day.adding(days: Int.random(in: 110...190, using: &chance))
    }
  }

  private mutating func planGroups(of supervisor: Int) {
    var day = start.adding(days: Int.random(in: 5...25, using: &chance)).weekdayOrNext
    while day < end.adding(days: -1) {
      add(.group(supervisor: supervisor), on: day)
      day = day.adding(days: Int.random(in: 34...48, using: &chance)).weekdayOrNext
    }
  }
}

extension Day {
  /// This day, or the Monday after it.
  var weekdayOrNext: Day {
    switch weekday {
    case .saturday: adding(days: 2)
    case .sunday: adding(days: 1)
    default: self
    }
  }
}

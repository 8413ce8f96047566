import Workbook

/// One person's check-in of one month, decided before it is told.
struct CheckInPlan {
  let person: Member
  /// How many children they have; `nil` for supervisors.
  let children: Int?
  let pulse: [PulseItem: Int]
  /// Asked once a quarter.
  let staying: Int?
  let resilience: [Int]?
  let conditions: [String]
  let shares: Bool
  let wantsContact: Bool
}

/// Eighteen months of check-ins with realistic gaps: people forget, go on leave, tire of it, and leave.
func checkIns(
  of cast: Cast, from start: Day, until end: Day, chance: inout Chance
) -> [(Day, Happening)] {
  var happenings: [(Day, Happening)] = []
  let supervisors = cast.supervisors.map { CheckingIn($0, from: start, until: end, &chance) }
  let practitioners = cast.practitioners.map {
    CheckingIn(
      $0.member, from: $0.started, until: $0.left ?? end,
      support: cast.tendency[$0.supervisor.id] ?? 0, isPractitioner: true, &chance)
  }
  for var person in practitioners + supervisors {
    var month = Month(of: person.from)
    while month.last < min(person.until, end) {
      defer { month = month.next }
      let day = month.last.adding(days: -Int.random(in: 0...9, using: &chance))
      guard day > person.from, day < min(person.until, end), chance.happens(person.answers) else {
        continue
      }
      let progress = Double(day - start) / Double(max(1, end - start))
      let plan = person.plan(for: month, progress: progress, &chance)
      happenings.append((day, .checkIn(plan)))
      if plan.wantsContact,
        let practitioner = cast.practitioners.first(where: { $0.member.id == person.member.id }),
        let supervisor = cast.supervisors.firstIndex(where: {
          $0.id == practitioner.supervisor.id
        })
      {
        let soon = day.adding(days: 2).weekdayOrNext
        if soon < end { happenings.append((soon, .contactMade(supervisor: supervisor))) }
      }
    }
  }
  return happenings
}

/// How somebody tends to answer.
private struct CheckingIn {
  let member: Member
  let from: Day
  let until: Day
  let isPractitioner: Bool
  /// How often they check in at all.
  let answers: Double
  private let support: Double
  private let mood: Double
  private var children: Int

  init(
    _ member: Member, from: Day, until: Day, support: Double = 0, isPractitioner: Bool = false,
    _ chance: inout Chance
  ) {
    self.member = member
    self.from = from
    self.until = until
    self.support = support
    self.isPractitioner = isPractitioner
    answers = chance.happens(0.1) ? 0.25 : 0.86
    mood = chance.bell() * 0.5
    children = Int.random(in: 12...20, using: &chance)
  }

  /// - Parameter progress: 0 at the beginning of the story, 1 at its end: conditions improve a little.
  mutating func plan(for month: Month, progress: Double, _ chance: inout Chance) -> CheckInPlan {
    children = min(26, max(8, children + Int.random(in: -2...2, using: &chance)))
    let load = Double(children - 16) * 0.12
    var pulse: [PulseItem: Int] = [:]
    for item in PulseItem.allCases {
      let centre =
        switch item {
        case .p1: 2.9 - load + 0.5 * progress
        case .p2: 2.6 - load + 0.3 * progress
        case .p3, .p4: 3.3 + 1.1 * support + 0.5 * progress
        case .p5: 3.2 + 0.6 * load - 0.4 * mood
        case .p6: 3.3 + 0.5 * mood
        case .p7: 3.5 + 0.6 * support
        case .p8: 2.7 + 0.7 * progress
        }
      if chance.happens(0.96) {
        let tendency = item == .p5 ? 0 : mood * 0.6
        pulse[item] = clamped(centre + tendency + 0.75 * chance.bell())
      }
    }
    let isQuarterEnd = Quarter(of: month).months.last == month
    let conditions = ["WATCH-1", "WATCH-2", "WATCH-3", "WATCH-4", "WATCH-6", "WATCH-7"]
      .filter { chance.happens($0 == "WATCH-2" || $0 == "WATCH-3" ? 0.22 : 0.06) }
    return CheckInPlan(
      person: member, children: isPractitioner ? children : nil, pulse: pulse,
      staying: isQuarterEnd ? clamped(3.6 + mood - 0.5 * load + 0.8 * chance.bell()) : nil,
      resilience: isQuarterEnd && chance.happens(0.7)
        ? (1...6).map { $0 % 2 == 0 ? clamped(2.6 - mood) : clamped(3.4 + mood) } : nil,
      conditions: conditions, shares: isPractitioner && chance.happens(0.12),
      wantsContact: isPractitioner && chance.happens(0.015))
  }

  private func clamped(_ value: Double) -> Int { min(5, max(1, Int(value.rounded()))) }
}

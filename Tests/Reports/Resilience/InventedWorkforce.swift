import Foundation
import Statistics
import Workbook

@testable import Reports

/// An authority that does not exist, with services and teams of all sizes, a team of six among them. The same seed gives
/// the same records.
struct InventedWorkforce {
  var seed: UInt64
  var quarter = HandMadeWorkforce.thirdQuarter
  /// Of ten people, how many answer in a quarter.
  var answeringInTen = 7
  var smallestGroup = SmallestGroup.standard

  private static let services = ["East service", "North service", "South service"]
  private static let teams = ["assessment team", "duty team", "long-term team"]

  func release() throws -> WorkforceRelease { try made().release(k: smallestGroup) }

  func made() -> HandMadeWorkforce {
    // Who is there follows from the seed alone; what they answer from the quarter too.
    var place = SplitMix64(seed: seed)
    var random = SplitMix64(seed: seed &* 1_000 &+ UInt64(quarter.ordinal))
    var made = HandMadeWorkforce()
    made.quarter = quarter
    for (number, service) in Self.services.enumerated() {
      let service = made.unit(service, .service)
      for (position, team) in Self.teams.enumerated() {
        let isSmall = number == 1 && position == 1
        let name = "\(Self.services[number].prefix { $0 != " " }) \(team)"
        fill(
          made.unit(name, .team, in: service), size: isSmall ? 6 : 8 + place.draw(below: 14),
          &made, &random)
      }
      fill(service, size: place.draw(below: 4), &made, &random)
    }
    return made
  }

  private func fill(
    _ unit: Team.ID, size: Int, _ made: inout HandMadeWorkforce, _ random: inout SplitMix64
  ) {
    for _ in 0..<size {
      let leaves = random.draw(below: 40) == 0
      let person = made.practitioner(
        in: unit, left: leaves ? quarter.from.adding(days: random.draw(below: 90)) : nil,
        supervised: random.draw(below: 25) > 0)
      hold(person, &made, &random)
      guard random.draw(below: 10) < answeringInTen else { continue }
      let base = random.unit()
      made.answers(
        in: unit,
        (0..<3).map { month in
          random.draw(below: 4) == 0 && month > 0 ? nil : entry(base, month, &random)
        })
    }
  }

  private func hold(
    _ person: Int, _ made: inout HandMadeWorkforce, _ random: inout SplitMix64
  ) {
    var day = quarter.from.adding(days: -100 + random.draw(below: 30))
    while day <= quarter.until {
      if random.draw(below: 6) == 0 {
        made.sessions(
          of: person, on: [day], status: .cancelled,
          cancelReason: random.draw(below: 2) == 0 ? .supervisorCrisisWork : .annualLeave)
      } else {
        made.sessions(of: person, on: [day], minutes: Int32(80 + random.draw(below: 40)))
      }
      day = day.adding(days: 26 + random.draw(below: 9))
    }
  }

  private func entry(
    _ base: Double, _ month: Int, _ random: inout SplitMix64
  ) -> CheckInEntry {
    func answer(_ random: inout SplitMix64, shift: Double = 0) -> Answer? {
      Answer(rawValue: min(5, max(1, Int((1.8 + base * 2.4 + shift + random.bell()).rounded()))))
    }
    var entry = CheckInEntry()
    let shifts: [PulseItem: Double] = [.p1: -0.4, .p2: -0.7, .p3: 0.4, .p7: 0.3]
    for item in PulseItem.allCases where random.draw(below: 15) > 0 {
      guard let given = answer(&random, shift: shifts[item] ?? 0) else { continue }
      entry.pulse[item] = item.coded(given)
    }
    if month == 2 {
      entry.staying = answer(&random)
      entry.childrenAllocated = 12 + random.draw(below: 11)
      if random.draw(below: 2) == 0 {
        entry.instruments[.init("BRS")] = Dictionary(
          uniqueKeysWithValues: (1...6).map { ($0, 1 + random.draw(below: 5)) })
      }
    }
    let likely = [2, 6, 5, 1, 1, 1, 3]
    for (condition, tenths) in zip(ConditionToWatch.allCases, likely)
    where random.draw(below: 30) < tenths * 2 {
      entry.conditions.append(ListItemID(condition.rawValue))
    }
    return entry
  }

  /// The same authority, its rows in another order and its people under other numbers.
  func shuffled(_ seed: UInt64) -> HandMadeWorkforce {
    var random = SplitMix64(seed: seed)
    var other = made()
    random.shuffle(&other.records.teams)
    random.shuffle(&other.records.answered)
    for row in other.records.answered.indices {
      other.records.answered[row].author = 7_919 - other.records.answered[row].author
    }
    var order = Array(other.records.work.practitioners.indices)
    random.shuffle(&order)
    var place = order
    for (new, old) in order.enumerated() { place[old] = new }
    other.records.work.practitioners = order.map { other.records.work.practitioners[$0] }
    for row in other.records.work.sessions.indices {
      let old = Int(other.records.work.sessions[row].practitioner)
      other.records.work.sessions[row].practitioner = Int32(place[old])
    }
    random.shuffle(&other.records.work.sessions)
    other.records.supervised = Set(other.records.supervised.map { place[$0] })
    other.records.asked = Set(other.records.asked.map { place[$0] })
    return other
  }
}

import Foundation
import Statistics
import Workbook

/// An authority that does not exist: seeded, so that the same seed gives the same records, with an effect of known size
/// planted in it.
struct InventedAuthority {
  var practitioners = 64
  /// Days of records before `today`.
  var days = 548
  var auditsForEach = 8
  /// Of ten audits, how many are randomly chosen; of ten of those, how many are blinded.
  var randomInTen = 8
  var blindedInTen = 9
  /// Points of the index that an early discussion in depth adds.
  var effect = 0.0
  /// Points of the index between the least and the best supervised practitioner.
  var effectBetween = 0.0
  var seed: UInt64 = 1
  var today = Day(ordinal: 20_454)

  func records() -> LinkRecords {
    var random = SplitMix64(seed: seed)
    var records = LinkRecords()
    var youngPeople: Int32 = 0
    for position in 0..<practitioners {
      records.practitioners.append(practitioner(position, &random))
      let steadiness = random.unit()
      let skill = (random.bell()) * 0.3 + effectBetween * (steadiness - 0.5)
      let sessions = sessions(Int32(position), steadiness, &random)
      records.sessions += sessions.map(\.row)
      let first = records.assessments.count
      for _ in 0..<auditsForEach {
        records.assessments.append(
          assessment(Int32(position), youngPerson: youngPeople, &random))
        youngPeople += 1
      }
      records.discussions += discussions(
        Int32(position), sessions.map(\.row), records.assessments[first...], &random)
      for assessment in first..<records.assessments.count {
        let deep = isDeep(records, assessment)
        records.audits.append(
          audit(
            Int32(assessment), records.assessments[assessment],
            quality: 2.5 + skill + (deep ? effect : 0), &random))
      }
      actions(Int32(position), &random, &records)
    }
    return records
  }

  private var start: Int32 { Int32(today.ordinal - days) }

  private func practitioner(
    _ position: Int, _ random: inout SplitMix64
  ) -> LinkRecords.Practitioner {
    let newlyQualified = random.draw(below: 6) == 0
    let started =
      newlyQualified
      ? Int(start) + random.draw(below: max(1, days / 2))
      : Int(start) - 100 - random.draw(below: 3000)
    return LinkRecords.Practitioner(
      id: .init(UUID(invented: position)), team: nil, agency: "Invented council",
      careerStage: newlyQualified ? .newlyQualified : .established,
      started: Day(ordinal: started), left: nil,
      objectsToLinking: random.draw(below: 60) == 0)
  }

  private func sessions(
    _ practitioner: Int32, _ steadiness: Double, _ random: inout SplitMix64
  ) -> [(row: LinkRecords.Session, held: Bool)] {
    var rows: [(row: LinkRecords.Session, held: Bool)] = []
    var day = start + Int32(random.draw(below: 30))
    while day <= Int32(today.ordinal) {
      let held = random.unit() < 0.62 + 0.33 * steadiness
      let group = random.draw(below: 7) == 0
      let minutes = Int32(70 + random.draw(below: 25) + Int(25 * steadiness))
      rows.append(
        (
          LinkRecords.Session(
            practitioner: practitioner, day: day, kind: group ? .group : .individual,
            status: held ? .held : random.draw(below: 5) == 0 ? .notAttended : .cancelled,
            uninterruptedMinutes: held ? minutes : 0, confirmed: held && random.draw(below: 10) > 0,
            cancelReason: held
              ? nil : CancelReason.allCases[random.draw(below: CancelReason.allCases.count)]),
          held
        ))
      day += Int32(22 + random.draw(below: 17))
    }
    return rows
  }

  private func assessment(
    _ practitioner: Int32, youngPerson: Int32, _ random: inout SplitMix64
  ) -> LinkRecords.AssessmentFacts {
    let referred = start + 20 + Int32(random.draw(below: max(1, days - 120)))
    let length = 14 + Int32(random.draw(below: 46))
    return LinkRecords.AssessmentFacts(
      practitioner: practitioner, youngPerson: youngPerson, referred: referred,
      completed: random.draw(below: 40) == 0 ? nil : referred + length,
      mainWorkerChanged: random.draw(below: 25) == 0)
  }

  private func discussions(
    _ practitioner: Int32, _ sessions: [LinkRecords.Session],
    _ assessments: ArraySlice<LinkRecords.AssessmentFacts>, _ random: inout SplitMix64
  ) -> [LinkRecords.Discussion] {
    func depth(_ random: inout SplitMix64) -> Depth? {
      random.draw(below: 8) == 0
        ? nil : Depth.allCases[[0, 1, 1, 2, 2, 2, 3][random.draw(below: 7)]]
    }
    var rows: [LinkRecords.Discussion] = []
    for session in sessions where session.status.tookPlace {
      for (position, assessment) in zip(assessments.indices, assessments)
      where assessment.referred <= session.day
        && session.day < (assessment.completed ?? assessment.referred + 60)
      {
        let names = random.draw(below: 3) > 0
        let supervisor = depth(&random)
        let agrees = random.draw(below: 3) > 0
        rows.append(
          LinkRecords.Discussion(
            practitioner: practitioner, day: session.day, youngPerson: assessment.youngPerson,
            assessment: names ? Int32(position) : nil, minutes: session.uninterruptedMinutes / 3,
            supervisorDepth: supervisor, superviseeDepth: agrees ? supervisor : depth(&random)))
      }
      for _ in 0..<2 {
        rows.append(
          LinkRecords.Discussion(
            practitioner: practitioner, day: session.day,
            youngPerson: 1_000_000_000 + Int32(random.draw(below: 1_000_000)), assessment: nil,
            minutes: session.uninterruptedMinutes / 3, supervisorDepth: depth(&random),
            superviseeDepth: depth(&random)))
      }
    }
    return rows
  }

  /// Written out here a second time and more slowly, so that the report is not checked against itself: 28 calendar days
  /// are twenty working days where there is no bank holiday.
  private func isDeep(_ records: LinkRecords, _ position: Int) -> Bool {
    let assessment = records.assessments[position]
    let end = min(assessment.referred + 28, (assessment.completed ?? .max) - 1)
    for discussion in records.discussions.reversed() {
      guard discussion.practitioner == assessment.practitioner else { return false }
      guard discussion.youngPerson == assessment.youngPerson, discussion.day >= assessment.referred,
        discussion.day <= end, let one = discussion.supervisorDepth,
        let other = discussion.superviseeDepth
      else { continue }
      if one.rawValue >= 3 && other.rawValue >= 3 { return true }
    }
    return false
  }

  private func audit(
    _ position: Int32, _ assessment: LinkRecords.AssessmentFacts, quality: Double,
    _ random: inout SplitMix64
  ) -> LinkRecords.AuditFacts {
    let level = quality + random.bell() * 0.25
    let scores = Criterion.allCases.map { criterion -> UInt8 in
      let absent = criterion >= .x1 ? 2 : 20
      guard random.draw(below: absent) > 0 else { return 0 }
      return UInt8(min(4, max(1, (level + random.bell() * 0.7).rounded())))
    }
    var facts: [AuditFact: FactAnswer] = [:]
    for fact in AuditFact.allCases {
      facts[fact] = FactAnswer.allCases[[0, 0, 0, 1, 1, 2][random.draw(below: 6)]]
    }
    let isRandom = random.draw(below: 10) < randomInTen
    return LinkRecords.AuditFacts(
      assessment: position,
      day: min(
        Int32(today.ordinal),
        (assessment.completed ?? assessment.referred + 40)
          + Int32(random.draw(below: 30))),
      selection: isRandom
        ? .random : [.thematic, .concern, .learningReview][random.draw(below: 3)],
      blinded: random.draw(below: 10) < blindedInTen, scores: scores, facts: facts,
      holisticGrade: Score(rawValue: min(4, max(1, Int(level.rounded())))))
  }

  private func actions(
    _ practitioner: Int32, _ random: inout SplitMix64, _ records: inout LinkRecords
  ) {
    let dueDays = (0..<days / 40).map { _ in start + Int32(random.draw(below: days)) }.sorted()
    for due in dueDays {
      let closed = random.draw(below: 5) == 0 ? nil : due - 8 + Int32(random.draw(below: 14))
      records.actions.append(.init(practitioner: practitioner, due: due, closed: closed))
    }
    for _ in 0..<days / 180 {
      let from = start + Int32(random.draw(below: days))
      records.absences.append(
        .init(
          practitioner: practitioner, from: from, until: from + 4 + Int32(random.draw(below: 10))))
    }
  }
}

extension SplitMix64 {
  /// 0 up to but not 1.
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// About normal, mean 0 and standard deviation 1.
  mutating func bell() -> Double {
    (unit() + unit() + unit() + unit() - 2) * 1.732_050_807_568_877_2
  }

  /// In an order that the seed decides.
  mutating func shuffle<Element>(_ elements: inout [Element]) {
    for place in elements.indices.dropFirst().reversed() {
      elements.swapAt(place, draw(below: place + 1))
    }
  }
}

extension UUID {
  /// Not random: the same for the same number.
  init(invented number: Int) {
    let bytes = withUnsafeBytes(of: UInt64(number).bigEndian) { Array($0) }
    self.init(
      uuid: (
        1, 0x90, 0, 0, 0, 0, 0x70, 0, bytes[0] | 0x80, bytes[1], bytes[2], bytes[3], bytes[4],
        bytes[5], bytes[6], bytes[7]
      ))
  }
}

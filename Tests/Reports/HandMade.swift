import Foundation
import ReportDocument
import Workbook

@testable import Reports

/// Records put down row by row, for tests that need to know every one of them.
struct HandMade {
  var records = LinkRecords()
  private var youngPeople: Int32 = 0

  static let today = Day(ordinal: 20_600)
  static let bankHolidays = [Day(ordinal: 20_448), Day(ordinal: 20_454)]
  static let workingDays = WorkingDays(bankHolidays: bankHolidays)
  static let policy = FrequencyPolicy(rules: [
    FrequencyRule(
      id: "FREQ-1", careerStage: .newlyQualified, toWeek: 6, longestGapDays: 7,
      effectiveFrom: Day(ordinal: 18_262), source: "Invented standard"),
    FrequencyRule(
      id: "FREQ-2", careerStage: .newlyQualified, fromWeek: 6, toWeek: 26, longestGapDays: 14,
      effectiveFrom: Day(ordinal: 18_262), source: "Invented standard"),
    FrequencyRule(
      id: "FREQ-3", careerStage: nil, longestGapDays: 31, effectiveFrom: Day(ordinal: 18_262),
      source: "Invented standard"),
  ])
  static let origin = ReportOrigin(
    dataCut: "Changes up to 18,233", softwareVersion: "workbook 1.0.0",
    versions: [.init("Frequency policy", "Invented standard"), .init("Rubric", "1")])
  static let titles: [Criterion: String] = [
    .c1: "This person’s needs and history", .c2: "Voice and lived experience", .c3: "Analysis",
    .c4: "Risk as interacting and changing", .c5: "Agencies and information",
    .c6: "Strengths, relationships, family", .c7: "Language", .c8: "Plan and how we will know",
    .c9: "Timely and kept alive", .c10: "Others who may be harmed",
    .x1: "Tools with judgement", .x2: "Justice process", .o1: "Oversight visible",
  ]

  mutating func practitioner(objects: Bool = false) -> Int32 {
    records.practitioners.append(
      .init(
        id: .init(UUID(invented: records.practitioners.count)), team: nil,
        agency: "Invented council", careerStage: .established, started: Day(ordinal: 19_000),
        left: nil, objectsToLinking: objects))
    return Int32(records.practitioners.count - 1)
  }

  mutating func assessment(
    by practitioner: Int32, referred: Int32 = 20_400, completed: Int32? = 20_440,
    workerChanged: Bool = false
  ) -> Int32 {
    records.assessments.append(
      .init(
        practitioner: practitioner, youngPerson: youngPeople, referred: referred,
        completed: completed, mainWorkerChanged: workerChanged))
    youngPeople += 1
    return Int32(records.assessments.count - 1)
  }

  /// - Parameter scored: how many of the ten criteria of the index.
  mutating func audit(
    _ assessment: Int32, _ selection: AuditSelection = .random, blinded: Bool = true,
    scores: [UInt8] = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3], day: Int32 = 20_500
  ) {
    records.audits.append(
      .init(
        assessment: assessment, day: day, selection: selection, blinded: blinded, scores: scores,
        facts: [.sharedWithThem: .yes], holisticGrade: .good))
  }

  mutating func session(
    _ practitioner: Int32, day: Int32, minutes: Int32 = 90, kind: SessionKind = .individual,
    status: SessionStatus = .held, cancelReason: CancelReason? = nil
  ) {
    records.sessions.append(
      .init(
        practitioner: practitioner, day: day, kind: kind, status: status,
        uninterruptedMinutes: status.tookPlace ? minutes : 0, confirmed: status.tookPlace,
        cancelReason: cancelReason))
  }

  /// About the young person of `assessment`, naming it or not.
  mutating func discussion(
    of assessment: Int32, day: Int32, naming: Bool = false, with practitioner: Int32? = nil,
    depths: (Depth?, Depth?) = (.exploration, .exploration)
  ) {
    let facts = records.assessments[Int(assessment)]
    records.discussions.append(
      .init(
        practitioner: practitioner ?? facts.practitioner, day: day,
        youngPerson: facts.youngPerson, assessment: naming ? assessment : nil, minutes: 30,
        supervisorDepth: depths.0, superviseeDepth: depths.1))
  }

  func report() throws -> AssessmentLinkReport { try Self.report(records) }

  static func report(
    _ records: LinkRecords, days: Int = 365, today: Day = today
  ) throws -> AssessmentLinkReport {
    AssessmentLinkReport(
      records: records, period: try period(days, before: today), today: today, policy: policy,
      workingDays: workingDays, smallestGroup: .standard, criterionTitles: titles, origin: origin)
  }

  private static func period(_ days: Int, before today: Day) throws -> ReportPeriod {
    guard let period = ReportPeriod(from: today.adding(days: -days), until: today) else {
      throw NoSuchPeriod()
    }
    return period
  }

  struct NoSuchPeriod: Error {}
}

extension HandMade {
  /// As many practitioners as `auditsOfEach` has places, each with that many audited assessments a year apart from nobody.
  static func authority(auditsOfEach: [Int]) -> HandMade {
    var made = HandMade()
    for (person, audits) in auditsOfEach.enumerated() {
      let practitioner = made.practitioner()
      made.session(practitioner, day: 20_410)
      for number in 0..<audits {
        let assessment = made.assessment(
          by: practitioner, referred: 20_400 + Int32(number), completed: 20_440 + Int32(number))
        made.audit(
          assessment, scores: Array(repeating: UInt8(1 + (person + number) % 4), count: 10))
        if (person + number).isMultiple(of: 2) {
          made.discussion(of: assessment, day: 20_410 + Int32(number))
        }
      }
    }
    return made
  }
}

import Workbook

/// What the records of work hold about one practitioner in post in a quarter.
struct PractitionerQuarter: Sendable {
  let unit: Team.ID?
  let days: DaysInDate
  /// Individual sessions in the diary, whatever became of them.
  let planned: Int
  let cancelledByOrganisation: Int
  /// `nil` when they were not in post on the last day.
  let hadSupervisorAtEnd: Bool?
  let left: Bool

  /// Everybody who worked with young people and was in post on at least one day of the quarter.
  static func all(
    _ records: WorkforceRecords, in quarter: Quarter, policy: FrequencyPolicy,
    workingDays: WorkingDays
  ) -> [PractitionerQuarter] {
    let index = LinkIndex(records.work)
    let judgedFrom = records.work.judgedFrom(quarter.from, policy)
    return records.work.practitioners.enumerated().compactMap { position, practitioner in
      guard practitioner.isPractitioner, practitioner.isInPost(in: quarter) else { return nil }
      // What became of sessions after the quarter is for the next one.
      let own = PractitionerRecords(
        position, of: index, policy: policy, workingDays: workingDays, today: quarter.until)
      let dose = own.dose(
        in: Int32(clamping: quarter.from.ordinal)..<Int32(clamping: quarter.until.ordinal + 1))
      return PractitionerQuarter(
        unit: practitioner.team,
        days: own.timeline.days(from: judgedFrom, until: quarter.until),
        planned: dose.planned, cancelledByOrganisation: dose.cancelledByOrganisation,
        hadSupervisorAtEnd: practitioner.isInPost(on: quarter.until)
          ? records.supervised.contains(position) : nil,
        left: practitioner.left.map { quarter.from <= $0 && $0 <= quarter.until } ?? false)
    }
  }
}

extension LinkRecords.Practitioner {
  func isInPost(in quarter: Quarter) -> Bool {
    started <= quarter.until && left.map { $0 >= quarter.from } ?? true
  }

  func isInPost(on day: Day) -> Bool {
    day.isWithin(started, left)
  }
}

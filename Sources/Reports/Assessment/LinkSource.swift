import Workbook

/// Records, period and rules: what figures and rows are both worked out from.
struct LinkSource: Sendable {
  let index: LinkIndex
  let period: ReportPeriod
  let today: Day
  let policy: FrequencyPolicy
  let workingDays: WorkingDays
  let smallGroups: SmallGroups
  /// The first day of the period on which it can be told whether supervision is in date.
  let judgedFrom: Day

  init(
    _ records: LinkRecords, period: ReportPeriod, today: Day, policy: FrequencyPolicy,
    workingDays: WorkingDays, smallestGroup: SmallestGroup
  ) {
    index = LinkIndex(records)
    self.period = period
    self.today = today
    self.policy = policy
    self.workingDays = workingDays
    smallGroups = SmallGroups(smallestGroup)
    judgedFrom = records.judgedFrom(period.from, policy)
  }

  /// The last day of the period that has been lived.
  var lastDay: Day { min(period.until, today) }

  /// First and last day as ordinals.
  var days: (from: Int32, until: Int32) {
    (Int32(clamping: period.from.ordinal), Int32(clamping: lastDay.ordinal))
  }

  func records(of practitioner: Int) -> PractitionerRecords {
    PractitionerRecords(
      practitioner, of: index, policy: policy, workingDays: workingDays, today: today)
  }

  func early(_ audit: LinkedAudit, _ records: PractitionerRecords) -> CaseDose {
    index.caseDose(
      of: audit.assessment,
      in: EarlyDays.days(
        referred: audit.referred, completed: audit.completed, workingDays),
      own: records.discussions)
  }

  /// `nil` for a window that is not over yet.
  func exposure(
    of audit: LinkedAudit, in window: ExposureWindow, _ records: PractitionerRecords
  ) -> Exposure? {
    let days = window.days(referred: audit.referred, completed: audit.completed)
    guard Int(days.upperBound) - 1 <= today.ordinal else { return nil }
    return Exposure(
      ofCase: index.caseDose(of: audit.assessment, in: days, own: records.discussions),
      ofPerson: records.dose(in: days))
  }

  /// From referral to completion.
  func lengthInWorkingDays(of audit: LinkedAudit) -> Int {
    workingDays.count(
      after: Day(ordinal: Int(audit.referred)), through: Day(ordinal: Int(audit.completed)))
  }
}

import Workbook

/// Everything that is set beside an assessment, in one window.
struct Exposure: Hashable, Sendable {
  var ofCase: CaseDose
  var ofPerson: PersonDose
}

/// The measures of DOMAIN §5, one figure an assessment.
enum Measure: Int, CaseIterable, Sendable {
  case personDose, daysInDate, longestGap, discussions, caseMinutes
  case supervisorDepth, superviseeDepth, deepShare, followThrough, disruption, groupMinutes

  /// `nil` where the records hold nothing to measure.
  func value(of exposure: Exposure) -> Double? {
    let (person, dose) = (exposure.ofPerson, exposure.ofCase)
    switch self {
    case .personDose: return person.dose
    case .daysInDate: return person.days.share
    case .longestGap: return person.longestGapDays.map(Double.init)
    case .discussions: return Double(dose.discussions)
    case .caseMinutes: return Double(dose.minutes)
    case .supervisorDepth: return dose.supervisor.median
    case .superviseeDepth: return dose.supervisee.median
    case .deepShare: return share(dose.deep, of: dose.ratedByBoth)
    case .followThrough: return share(person.actionsClosedByDue, of: person.actionsDue)
    case .disruption: return share(person.cancelledByOrganisation, of: person.planned)
    case .groupMinutes: return Double(person.groupMinutes)
    }
  }

  private func share(_ count: Int, of total: Int) -> Double? {
    total > 0 ? Double(count) / Double(total) : nil
  }

  var title: String {
    switch self {
    case .personDose: "Supervision received, as a share of what was expected"
    case .daysInDate: "Share of days in date"
    case .longestGap: "Longest gap between sessions that count, days"
    case .discussions: "Times this case was discussed"
    case .caseMinutes: "Minutes on this case (estimated)"
    case .supervisorDepth: "Depth, median rating by supervisors"
    case .superviseeDepth: "Depth, median rating by supervisees"
    case .deepShare: "Share of discussions both rated 3 or more"
    case .followThrough: "Actions closed by their due day"
    case .disruption: "Individual sessions cancelled by the organisation"
    case .groupMinutes: "Minutes of group supervision"
    }
  }
}

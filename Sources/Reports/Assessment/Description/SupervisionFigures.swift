import Workbook

/// What supervision looked like in the period, over the whole authority.
struct SupervisionFigures: Sendable {
  struct OfKind: Hashable, Sendable {
    /// In the diary, whatever became of them.
    var planned = 0
    var held = 0
    /// Uninterrupted minutes of those held, by minute, for their median.
    var minutes = MinuteCounts()
  }

  /// One month of the authority.
  struct Month: Hashable, Sendable {
    var days = DaysInDate()
    var practitioners = 0
    var planned = 0
    var cancelledByOrganisation = 0
  }

  /// Practitioners in post on at least one day of the period.
  var practitioners = 0
  /// Of them, with no individual session held in the period.
  var withoutSession = 0
  var sessions = 0
  var kinds = [OfKind](repeating: OfKind(), count: SessionKind.allCases.count)
  /// Individual sessions cancelled, by reason; the last place is for none given.
  var cancelled = [Int](repeating: 0, count: CancelReason.allCases.count)
  var days = DaysInDate()
  var cases = CaseDose()
  var actionsDue = 0
  var actionsClosed = 0
  var actionsClosedByDue = 0
  var months: [Month]

  init(_ months: Months) {
    self.months = Array(repeating: Month(), count: months.all.count)
  }

  var cancelledInAll: Int { cancelled.reduce(0, +) }

  subscript(kind: SessionKind) -> OfKind { kinds[kind.position] }
}

extension SessionKind {
  /// In `allCases`.
  var position: Int {
    switch self {
    case .individual: 0
    case .group: 1
    case .caseConsultation: 2
    case .adHoc: 3
    case .managementOversight: 4
    case .observationDebrief: 5
    case .peer: 6
    case .external: 7
    case .postIncident: 8
    }
  }

  var words: String {
    switch self {
    case .individual: "Individual"
    case .group: "Group"
    case .caseConsultation: "Case consultation"
    case .adHoc: "Ad hoc"
    case .managementOversight: "Management oversight"
    case .observationDebrief: "Observation and debrief"
    case .peer: "Peer"
    case .external: "External"
    case .postIncident: "After an incident"
    }
  }
}

extension CancelReason {
  var words: String {
    switch self {
    case .supervisorCrisisWork: "Crisis work of the supervisor"
    case .superviseeCrisisWork: "Crisis work of the practitioner"
    case .supervisorAbsence: "Supervisor away"
    case .superviseeAbsence: "Practitioner away"
    case .annualLeave: "Annual leave"
    case .court: "Court"
    case .roomOrTechnology: "Room or technology"
    case .otherOrganisationalDemand: "Another demand of the organisation"
    case .agreedNotNeeded: "Agreed not to be needed"
    case .notRecorded: "No reason recorded"
    }
  }
}

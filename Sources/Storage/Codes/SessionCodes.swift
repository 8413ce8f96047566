import Workbook

extension SessionKind: StoredCode {
  var code: Int {
    switch self {
    case .individual: 1
    case .group: 2
    case .caseConsultation: 3
    case .adHoc: 4
    case .managementOversight: 5
    case .observationDebrief: 6
    case .peer: 7
    case .external: 8
    case .postIncident: 9
    }
  }
}

extension SessionStatus: StoredCode {
  var code: Int {
    switch self {
    case .planned: 1
    case .held: 2
    case .partHeld: 3
    case .cancelled: 4
    case .postponed: 5
    case .notAttended: 6
    }
  }
}

extension SessionSetting: StoredCode {
  var code: Int {
    switch self {
    case .inPerson: 1
    case .video: 2
    case .phone: 3
    case .walking: 4
    }
  }
}

extension CancelReason: StoredCode {
  var code: Int {
    switch self {
    case .supervisorCrisisWork: 1
    case .superviseeCrisisWork: 2
    case .supervisorAbsence: 3
    case .superviseeAbsence: 4
    case .annualLeave: 5
    case .court: 6
    case .roomOrTechnology: 7
    case .otherOrganisationalDemand: 8
    case .agreedNotNeeded: 9
    case .notRecorded: 10
    }
  }
}

extension CancelledBy: StoredCode {
  var code: Int {
    switch self {
    case .supervisor: 1
    case .supervisee: 2
    case .both: 3
    case .organisation: 4
    }
  }
}

extension SupervisionFunction: StoredCode {
  var code: Int {
    switch self {
    case .accountability: 1
    case .development: 2
    case .support: 3
    case .mediation: 4
    }
  }
}

extension CaseDiscussion.Outcome: StoredCode {
  var code: Int {
    switch self {
    case .noChange: 1
    case .decided: 2
    case .discussed: 3
    }
  }
}

extension Decision.Kind: StoredCode {
  var code: Int {
    switch self {
    case .continue: 1
    case .change: 2
    case .stepUp: 3
    case .stepDown: 4
    case .handOver: 5
    case .end: 6
    }
  }
}

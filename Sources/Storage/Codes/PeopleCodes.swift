import Workbook

extension Discipline: StoredCode {
  var code: Int {
    switch self {
    case .socialWork: 1
    case .youthWork: 2
    case .nursing: 3
    case .police: 4
    case .teaching: 5
    case .voluntarySector: 6
    case .other: 7
    }
  }
}

extension CareerStage: StoredCode {
  var code: Int {
    switch self {
    case .newlyQualified: 1
    case .established: 2
    case .student: 3
    }
  }
}

extension Team.Level: StoredCode {
  var code: Int {
    switch self {
    case .organisation: 1
    case .service: 2
    case .team: 3
    }
  }
}

extension Role: StoredCode {
  var code: Int {
    switch self {
    case .practitioner: 1
    case .participationWorker: 2
    case .participationLead: 3
    case .qualityAuditor: 4
    case .safeguardingLead: 5
    case .leader: 6
    case .informationGovernance: 7
    case .administrator: 8
    }
  }
}

extension Relationship.Kind: StoredCode {
  var code: Int {
    switch self {
    case .supervising: 1
    case .covering: 2
    }
  }
}

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

/// Beside the roles in one column of the access log, so the numbers go on from theirs.
extension RecordTie: StoredCode {
  var code: Int {
    switch self {
    case .oneself: 101
    case .supervisee: 102
    case .supervisor: 103
    case .holder: 104
    case .covering: 105
    case .facilitator: 106
    case .formerSupervisor: 107
    case .auditor: 108
    case .auditedPractitioner: 109
    case .sampled: 110
    case .allocated: 111
    case .sharedWith: 112
    case .asked: 113
    case .decisionMaker: 114
    case .checker: 115
    case .complaintsManager: 116
    case .reporter: 117
    case .gatherer: 118
    case .attended: 119
    case .routed: 120
    case .fallback: 121
    case .brokenGlass: 122
    case .brokenGlassForChild: 123
    case .line: 124
    case .unit: 125
    case .member: 126
    case .unconcerned: 127
    }
  }
}

extension Capacity: StoredCode {
  static let allCases = Role.allCases.map(Self.role) + RecordTie.allCases.map(Self.tie)

  var code: Int {
    switch self {
    case .role(let role): role.code
    case .tie(let tie): tie.code
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

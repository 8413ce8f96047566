import Workbook

extension NoticeHold.Side: StoredCode {
  var code: Int {
    switch self {
    case .safeguarding: 1
    case .informationGovernance: 2
    }
  }
}

extension RecordClass: StoredCode {
  var code: Int {
    switch self {
    case .caseContent: 1
    case .personalParts: 2
    case .checkIns: 3
    case .feedback: 4
    case .audits: 5
    case .concerns: 6
    case .accessLog: 7
    }
  }
}

extension ErasureRequest.Kind: StoredCode {
  var code: Int {
    switch self {
    case .checkInsOf: 1
    case .checkInsUntil: 2
    case .personalPartsOf: 3
    case .contribution: 4
    case .feedbackUntil: 5
    }
  }
}

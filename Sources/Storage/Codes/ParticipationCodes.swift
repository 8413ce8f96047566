import Workbook

extension AnswerPath.State: StoredCode {
  var code: Int {
    switch self {
    case .received: 1
    case .safetyChecked: 2
    case .acknowledged: 3
    case .sentToDecisionMaker: 4
    case .decided: 5
    case .toldYoungPerson: 6
    case .replied: 7
    case .secondLook: 8
    case .closed: 9
    }
  }
}

extension Outcome.Kind: StoredCode {
  var code: Int {
    switch self {
    case .accepted: 1
    case .partly: 2
    case .declined: 3
    case .needMoreTime: 4
    }
  }
}

extension Reply: StoredCode {
  var code: Int {
    switch self {
    case .fair: 1
    case .notFair: 2
    case .noAnswer: 3
    }
  }
}

extension SafetyGate: StoredCode {
  var code: Int {
    switch self {
    case .pending: 1
    case .clear: 2
    case .concern: 3
    }
  }
}

extension ParticipationSlip.Kind: StoredCode {
  var code: Int {
    switch self {
    case .oneAnswer: 1
    case .sharedScreen: 2
    }
  }
}

extension ActivityStage: StoredCode {
  var code: Int {
    switch self {
    case .explore: 1
    case .create: 2
    case .reflect: 3
    case .recommend: 4
    case .deliver: 5
    case .evaluate: 6
    }
  }
}

extension ActivityMode: StoredCode {
  var code: Int {
    switch self {
    case .informedOnly: 1
    case .asked: 2
    case .assignedRole: 3
    case .adultsStartedSharedDecision: 4
    case .youngPeopleStartedAdultsSupported: 5
    case .youngPeopleStartedSharedDecision: 6
    case .unclearOrToken: 7
    }
  }
}

extension ScopeOfInfluence: StoredCode {
  var code: Int {
    switch self {
    case .ownPlan: 1
    case .onePractice: 2
    case .oneService: 3
    case .policyOrCommissioning: 4
    case .noneYet: 5
    }
  }
}

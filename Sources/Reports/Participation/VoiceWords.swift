import Workbook

extension Outcome {
  /// For leaders, in English.
  var inWords: String {
    switch self {
    case .accepted(let what, let by, _): "Yes: \(what.text), by \(by.inWords)"
    case .partly(let what, let by, let not, let reason):
      "In part: \(what.text), by \(by.inWords); not: \(not.text), because \(reason.text)"
    case .declined(let reason, _): "No: \(reason.text)"
    case .needMoreTime(let reason, let by):
      "More time needed, until \(by.inWords), because \(reason.text)"
    }
  }
}

extension VoiceItem {
  /// When and how they were told.
  var told: String? {
    guard let toldOn, let how else { return nil }
    return "\(toldOn.inWords), \(how.inWords)"
  }
}

extension HowTold {
  var inWords: String {
    switch self {
    case .inPerson: "in person"
    case .letter: "by letter"
    case .phone: "by phone"
    case .throughWorker: "through their worker"
    case .throughAdvocate: "through an advocate"
    case .withTheCode: "with the code"
    case .poster: "on a poster"
    }
  }
}

extension Reply {
  var inWords: String {
    switch self {
    case .fair: "Yes"
    case .notFair: "No: looked at again"
    case .noAnswer: "No answer"
    }
  }
}

extension TakingPart {
  var inWords: String {
    switch self {
    case .under13: "Under 13"
    case .from13To15: "13 to 15"
    case .from16To17: "16 and 17"
    case .from18: "18 and over"
    case .boysAndYoungMen: "Boys and young men"
    case .learningDisability: "Young people with a learning disability"
    case .inCareOrPlacedAway: "In care or placed away"
    }
  }
}

extension ActivityStage {
  var inWords: String {
    switch self {
    case .explore: "Explore"
    case .create: "Create"
    case .reflect: "Reflect"
    case .recommend: "Recommend"
    case .deliver: "Deliver"
    case .evaluate: "Evaluate"
    }
  }
}

extension ActivityMode {
  var inWords: String {
    switch self {
    case .informedOnly: "Told only"
    case .asked: "Asked what they think"
    case .assignedRole: "Given a part to play"
    case .adultsStartedSharedDecision: "Adults started, decisions shared"
    case .youngPeopleStartedAdultsSupported: "Young people started, adults helped"
    case .youngPeopleStartedSharedDecision: "Young people started, decisions shared"
    case .unclearOrToken: "Unclear or for show"
    }
  }
}

extension ScopeOfInfluence {
  var inWords: String {
    switch self {
    case .ownPlan: "Their own plan"
    case .onePractice: "One way of working"
    case .oneService: "One service"
    case .policyOrCommissioning: "Policy or what is paid for"
    case .noneYet: "None yet"
    }
  }
}

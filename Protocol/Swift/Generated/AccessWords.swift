// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Between the caller and the record, on the day of the call.
public enum AccessRelation: String, Codable, Sendable, Hashable, CaseIterable {
  /// Everybody who has signed in; the record plays no part.
  case anyone
  /// The record is about the caller, or is the caller's own.
  case oneself = "self"
  /// The caller was supervised in this session, or is the supervised party.
  case supervisee
  /// The caller held this session and has not since stopped supervising the person concerned, or is
  /// today their supervisor.
  case supervisor
  /// The caller held this session and has not since stopped supervising the person concerned.
  case holder
  /// The caller was the supervisor of the person concerned, and no longer is.
  case formerSupervisor
  /// The caller stands in for the supervisor on this day.
  case covering
  /// The young person concerned is allocated to the caller.
  case allocated
  /// The caller facilitates this group or activity.
  case facilitator
  /// The caller was there.
  case attended
  /// The caller made this audit, or is named to make it.
  case auditor
  /// The record is in a sample drawn for quality assurance.
  case sampled
  /// The caller wrote the assessment.
  case auditedPractitioner
  /// The person concerned is in a unit below the caller's in the line of management.
  case line
  /// The record was shared with the caller by the person it is about, whom the caller supervises.
  case sharedWith
  /// The record asks something of the caller.
  case asked
  /// The caller is named to read what young people write, or to stand in for that, and it is not
  /// about them or their line.
  case checker
  /// The contribution comes to the caller: it is about nobody who works here, or the route round
  /// that person and their line leads to the caller.
  case routed
  /// The caller is the named fallback to whom it comes, because every lead is concerned or in the
  /// line.
  case fallback
  /// The record is not about the caller, nor about anybody above or below them.
  case unconcerned
  /// The caller wrote down what was said.
  case gatherer
  /// It was sent to the caller to decide.
  case decisionMaker
  /// It may be a complaint, the caller answers for complaints, and it is not about them or their
  /// line.
  case complaintsManager
  /// The caller recorded this concern.
  case reporter
  /// Within the last hour the caller broke the glass for the worker concerned.
  case brokenGlass
  /// Within the last hour the caller broke the glass for the young person concerned.
  case brokenGlassForChild
  /// The caller works in this unit.
  case member
  /// The record belongs to the unit that the caller leads, or to one below it.
  case unit
  /// The record is one by which the service is run: a person, a unit, a tie between people, a role
  /// held.
  case register
  /// The record belongs to the authority; the role alone decides.
  case authority

  /// What it means, as the contract says it.
  public var meaning: String {
    switch self {
    case .anyone: "Everybody who has signed in; the record plays no part."
    case .oneself: "The record is about the caller, or is the caller's own."
    case .supervisee: "The caller was supervised in this session, or is the supervised party."
    case .supervisor: "The caller held this session and has not since stopped supervising the person concerned, or is today their supervisor."
    case .holder: "The caller held this session and has not since stopped supervising the person concerned."
    case .formerSupervisor: "The caller was the supervisor of the person concerned, and no longer is."
    case .covering: "The caller stands in for the supervisor on this day."
    case .allocated: "The young person concerned is allocated to the caller."
    case .facilitator: "The caller facilitates this group or activity."
    case .attended: "The caller was there."
    case .auditor: "The caller made this audit, or is named to make it."
    case .sampled: "The record is in a sample drawn for quality assurance."
    case .auditedPractitioner: "The caller wrote the assessment."
    case .line: "The person concerned is in a unit below the caller's in the line of management."
    case .sharedWith: "The record was shared with the caller by the person it is about, whom the caller supervises."
    case .asked: "The record asks something of the caller."
    case .checker: "The caller is named to read what young people write, or to stand in for that, and it is not about them or their line."
    case .routed: "The contribution comes to the caller: it is about nobody who works here, or the route round that person and their line leads to the caller."
    case .fallback: "The caller is the named fallback to whom it comes, because every lead is concerned or in the line."
    case .unconcerned: "The record is not about the caller, nor about anybody above or below them."
    case .gatherer: "The caller wrote down what was said."
    case .decisionMaker: "It was sent to the caller to decide."
    case .complaintsManager: "It may be a complaint, the caller answers for complaints, and it is not about them or their line."
    case .reporter: "The caller recorded this concern."
    case .brokenGlass: "Within the last hour the caller broke the glass for the worker concerned."
    case .brokenGlassForChild: "Within the last hour the caller broke the glass for the young person concerned."
    case .member: "The caller works in this unit."
    case .unit: "The record belongs to the unit that the caller leads, or to one below it."
    case .register: "The record is one by which the service is run: a person, a unit, a tie between people, a role held."
    case .authority: "The record belongs to the authority; the role alone decides."
    }
  }
}

/// The strands of an answer.
public enum AccessPart: String, Codable, Sendable, Hashable, CaseIterable {
  /// The record itself, without what another part names.
  case record
  /// Case discussions about a child.
  case `case`
  /// What was said, in the words of whoever said it.
  case words
  /// The personal part, which belongs to its two parties.
  case personal

  /// What it means, as the contract says it.
  public var meaning: String {
    switch self {
    case .record: "The record itself, without what another part names."
    case .`case`: "Case discussions about a child."
    case .words: "What was said, in the words of whoever said it."
    case .personal: "The personal part, which belongs to its two parties."
    }
  }
}

extension Wire.Role {
  /// What it means, as the contract says it.
  public var meaning: String {
    switch self {
    case .practitioner: "Works with young people and is supervised."
    case .participationWorker: "Gathers what young people say."
    case .participationLead: "Answers for what becomes of it."
    case .qualityAuditor: "Registers and audits assessments."
    case .safeguardingLead: "Handles concerns."
    case .leader: "Leads a team, a service or the authority and reads reports about it."
    case .informationGovernance: "Handles access requests, retention and the access log."
    case .administrator: "Runs people, teams, roles and tokens; sees no content."
    }
  }
}

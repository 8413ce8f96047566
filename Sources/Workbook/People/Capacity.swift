/// As what somebody read or changed a record.
package enum Capacity: Hashable, Sendable {
  /// They hold it from a date to a date; no tie to the record let them in.
  case role(Role)
  /// How they stood to the record on that day.
  case tie(RecordTie)

  package var role: Role? {
    if case .role(let role) = self { role } else { nil }
  }
}

/// How somebody stands to a record, apart from the roles they hold: the relations of the access table that say something of
/// the person. Of several, the one that stands first here is named.
package enum RecordTie: String, Sendable, CaseIterable {
  case oneself = "self"
  case supervisee, supervisor, holder, covering, facilitator, formerSupervisor
  case auditor, auditedPractitioner, sampled, allocated
  case sharedWith, asked, decisionMaker, checker, complaintsManager, reporter, gatherer
  case attended, routed, fallback
  case brokenGlass, brokenGlassForChild
  case line, unit, member, unconcerned

  /// After "as".
  package var inWords: String {
    switch self {
    case .oneself: "the person it is about"
    case .supervisee: "supervisee"
    case .supervisor, .holder: "supervisor"
    case .covering: "stand-in for the supervisor"
    case .facilitator: "facilitator of the group"
    case .formerSupervisor: "former supervisor"
    case .auditor: "auditor"
    case .auditedPractitioner: "the person who wrote the assessment"
    case .sampled: "auditor of a sample"
    case .allocated: "the young person's worker"
    case .sharedWith: "the person it was shared with"
    case .asked: "the person who is asked"
    case .decisionMaker: "decision-maker"
    case .checker: "reader for safety"
    case .complaintsManager: "complaints manager"
    case .reporter: "the person who raised it"
    case .gatherer: "the person who wrote it down"
    case .attended: "somebody who was there"
    case .routed, .fallback: "the person it comes to"
    case .brokenGlass, .brokenGlassForChild: "reader in an emergency"
    case .line: "manager in the line"
    case .unit: "leader of the unit"
    case .member: "member of the unit"
    case .unconcerned: "somebody it is not about"
    }
  }
}

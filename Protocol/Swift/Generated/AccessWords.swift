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
  /// The caller works in this unit.
  case member
  /// The record belongs to the unit that the caller leads, or to one below it.
  case unit
  /// The record belongs to the authority; the role alone decides.
  case authority
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
}

import WorkbookProtocol

/// What a clear column is called, and the contract's words for its codes.
struct HistoryDetail: Sendable {
  let title: String
  let words: (@Sendable (String) -> String?)?

  init(_ title: String, _ words: (@Sendable (String) -> String?)? = nil) {
    self.title = title
    self.words = words
  }
}

extension Wire.RecordKind {
  /// By column; a test compares them with the columns there are.
  var historyDetails: [String: HistoryDetail] {
    switch self {
    case .person: Self.personDetails
    case .team: Self.teamDetails
    case .relationship: Self.relationshipDetails
    case .roleGrant: Self.roleGrantDetails
    case .session: Self.sessionDetails
    case .assessment: Self.assessmentDetails
    case .audit: Self.auditDetails
    case .caseDiscussion: [:]
    }
  }

  private static let personDetails: [String: HistoryDetail] = [
    "name": .init("Name"),
    "discipline": .init("Discipline") { Wire.Discipline(rawValue: $0)?.title },
    "agency": .init("Agency"), "team": .init("Team"),
    "career_stage": .init("Career stage") { Wire.CareerStage(rawValue: $0)?.title },
    "started": .init("Started"), "left_on": .init("Left"),
    "objects_to_linking": .init("Objects to linking"),
  ]

  private static let teamDetails: [String: HistoryDetail] = [
    "name": .init("Name"), "level": .init("Level") { Wire.TeamLevel(rawValue: $0)?.title },
    "parent": .init("Belongs to"),
  ]

  private static let relationshipDetails: [String: HistoryDetail] = [
    "kind": .init("Kind of relation") { Wire.RelationshipKind(rawValue: $0)?.title },
    "holder": .init("Supervisor"), "subject": .init("Supervisee"), "from_day": .init("From"),
    "until_day": .init("Until"),
  ]

  private static let roleGrantDetails: [String: HistoryDetail] = [
    "person": .init("Person"), "role": .init("Role") { Wire.Role(rawValue: $0)?.title },
    "unit": .init("Unit"), "from_day": .init("From"), "until_day": .init("Until"),
    "granted_by": .init("Granted by"), "approved_by": .init("Approved by"),
    "needs_approval": .init("Needs approval"),
  ]

  private static let sessionDetails: [String: HistoryDetail] = [
    "kind": .init("Kind of session") { Wire.SessionKind(rawValue: $0)?.title },
    "status": .init("What became of it") { Wire.SessionStatus(rawValue: $0)?.title },
    "state": .init("State") { Wire.SessionState(rawValue: $0)?.title },
    "supervisor": .init("Supervisor"), "day": .init("Day"), "planned_start": .init("Planned start"),
    "planned_minutes": .init("Planned length"), "actual_start": .init("Start"),
    "actual_end": .init("End"), "interruption_minutes": .init("Interrupted"),
    "uninterrupted_minutes": .init("Uninterrupted"),
    "setting": .init("Setting") { Wire.SessionSetting(rawValue: $0)?.title },
    "agreement_version": .init("Agreement"),
    "cancelled_by": .init("Called off by") { Wire.CancelledBy(rawValue: $0)?.title },
    "cancel_reason": .init("Reason") { Wire.CancelReason(rawValue: $0)?.title },
    "cancelled_at": .init("Called off at"), "replacement": .init("New date"),
    "functions": .init("Functions"), "purposes": .init("Purposes"), "topics": .init("Topics"),
    "effect_talked_about": .init("Effect of the work talked about"),
    "next_day": .init("Next session"), "about_no_child": .init("About no child"),
    "by_when": .init("By when"), "case_count": .init("Young people talked about"),
    "recorded_by": .init("Recorded by"), "recorded_at": .init("Recorded at"),
  ]

  private static let assessmentDetails: [String: HistoryDetail] = [
    "kind": .init("Kind of assessment") { Wire.AssessmentKind(rawValue: $0)?.title },
    "practitioner": .init("Practitioner"), "team": .init("Team"), "referred": .init("Referred"),
    "started": .init("Started"), "completed": .init("Completed"),
    "main_worker_changed": .init("Main worker changed"), "recorded_by": .init("Registered by"),
    "recorded_at": .init("Registered at"),
  ]

  private static let auditDetails: [String: HistoryDetail] = {
    var details: [String: HistoryDetail] = [
      "assessment": .init("Assessment"), "auditor": .init("Auditor"), "day": .init("Date"),
      "selection": .init("How it was chosen") { Wire.AuditSelection(rawValue: $0)?.title },
      "blinded": .init("Blinded"), "rating": .init("Rating"), "quality": .init("Quality index"),
      "holistic": .init("Overall"), "justice_process": .init("Justice process"),
      "view_obtained": .init("View obtained") { Wire.ViewObtained(rawValue: $0)?.title },
      "immediate_risk": .init("Immediate risk"), "feedback_given_on": .init("Feedback given"),
      "re_audit_due": .init("Audit again"), "recorded_at": .init("Recorded at"),
    ]
    for criterion in Wire.Criterion.allCases {
      details[criterion.rawValue.lowercased()] = .init(criterion.title)
    }
    for (column, title) in [
      ("updated_after_new_facts", "Updated after new facts"),
      ("shared_with_them", "Shared with them"), ("shared_with_family", "Shared with the family"),
      ("waiting_left_them_in_danger", "Waiting left them in danger"),
      ("clear_what_help_comes", "Clear what help comes"),
      ("more_than_one_agency", "More than one agency"),
    ] { details[column] = .init(title) { Wire.FactAnswer(rawValue: $0)?.title } }
    return details
  }()
}

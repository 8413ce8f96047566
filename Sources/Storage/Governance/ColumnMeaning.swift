import Workbook

/// What a clear column holds, for a history that is read by people.
enum ColumnMeaning: Sendable {
  case text, day, instant, minutes, number, yesNo, person, unit
  /// The number of a word of an enumeration.
  case word(@Sendable (Int) -> String?)
  /// Named when it changes, its values not shown: a selection from a list, or a number of the database's own.
  case unshown
  /// Stands for something that is sealed, as the number of a young person does.
  case sealed

  static func word<Code: StoredCode & RawRepresentable<String>>(_: Code.Type) -> ColumnMeaning {
    .word { code in Code.allCases.first { $0.code == code }?.rawValue }
  }
}

extension RecordKind {
  /// Every clear column of the kinds whose history is shown, but for the id and the revision; a test compares them with
  /// the rows.
  var columnMeanings: [String: ColumnMeaning] {
    switch self {
    case .person: Self.personColumns
    case .team: ["name": .text, "level": .word(Team.Level.self), "parent": .unit]
    case .relationship: Self.relationshipColumns
    case .roleGrant: Self.roleGrantColumns
    case .session: Self.sessionColumns
    case .assessment: Self.assessmentColumns
    case .audit: Self.auditColumns
    default: [:]
    }
  }

  private static let personColumns: [String: ColumnMeaning] = [
    "name": .text, "discipline": .word(Discipline.self), "agency": .text, "team": .unit,
    "career_stage": .word(CareerStage.self), "started": .day, "left_on": .day,
    "objects_to_linking": .yesNo,
  ]

  private static let relationshipColumns: [String: ColumnMeaning] = [
    "kind": .word(Relationship.Kind.self), "holder": .person, "subject": .person,
    "from_day": .day, "until_day": .day,
  ]

  private static let roleGrantColumns: [String: ColumnMeaning] = [
    "person": .person, "role": .word(Role.self), "unit": .unit, "from_day": .day,
    "until_day": .day, "granted_by": .person, "approved_by": .person, "needs_approval": .yesNo,
  ]

  private static let sessionColumns: [String: ColumnMeaning] = [
    "kind": .word(SessionKind.self), "status": .word(SessionStatus.self),
    "state": .word(SessionState.self), "supervisor": .person, "day": .day,
    "planned_start": .instant, "planned_minutes": .minutes, "actual_start": .instant,
    "actual_end": .instant, "interruption_minutes": .minutes, "uninterrupted_minutes": .minutes,
    "setting": .word(SessionSetting.self), "agreement_version": .number,
    "cancelled_by": .word(CancelledBy.self), "cancel_reason": .word(CancelReason.self),
    "cancelled_at": .instant, "replacement": .instant, "functions": .unshown,
    "purposes": .unshown, "topics": .unshown, "effect_talked_about": .yesNo, "next_day": .day,
    "about_no_child": .yesNo, "by_when": .day, "case_count": .number, "recorded_by": .person,
    "recorded_at": .instant,
  ]

  private static let assessmentColumns: [String: ColumnMeaning] = [
    "reference": .sealed, "child": .sealed, "kind": .word(Assessment.Kind.self),
    "practitioner": .person, "team": .unit, "referred": .day, "started": .day,
    "completed": .day, "main_worker_changed": .yesNo, "recorded_by": .person,
    "recorded_at": .instant,
  ]

  private static let auditColumns: [String: ColumnMeaning] = {
    var meanings: [String: ColumnMeaning] = [
      "assessment": .unshown, "auditor": .person, "day": .day,
      "selection": .word(AuditSelection.self), "blinded": .yesNo, "rating": .unshown,
      "quality": .number, "holistic": .number, "justice_process": .yesNo,
      "view_obtained": .word(ViewObtained.self), "immediate_risk": .yesNo,
      "feedback_given_on": .day, "re_audit_due": .day, "recorded_at": .instant,
    ]
    for criterion in Criterion.allCases {
      meanings[criterion.rawValue.lowercased()] = .number
    }
    for fact in [
      "updated_after_new_facts", "shared_with_them", "shared_with_family",
      "waiting_left_them_in_danger", "clear_what_help_comes", "more_than_one_agency",
    ] { meanings[fact] = .word(FactAnswer.self) }
    return meanings
  }()
}

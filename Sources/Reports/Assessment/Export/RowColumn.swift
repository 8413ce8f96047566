import Workbook

/// One column of the export, with its line in the codebook.
enum RowColumn: Sendable, Hashable {
  case practitioner, assessment, quarter, length, blinded, inPrimary, deepEarly, index
  case criterion(Int)
  case measure(Measure, ExposureWindow)

  static let all: [RowColumn] =
    [.practitioner, .assessment, .quarter, .length, .blinded, .inPrimary, .deepEarly, .index]
    + criteria.indices.map { .criterion($0) }
    + Measure.allCases.flatMap { measure in
      ExposureWindow.allCases.map { .measure(measure, $0) }
    }

  private static let criteria = Criterion.allCases

  var name: String {
    switch self {
    case .practitioner: "practitioner"
    case .assessment: "assessment"
    case .quarter: "completed_quarter"
    case .length: "length_working_days"
    case .blinded: "blinded"
    case .inPrimary: "in_primary"
    case .deepEarly: "deep_early"
    case .index: "quality_index"
    case .criterion(let position): Self.criteria[position].rawValue.lowercased()
    case .measure(let measure, let window): "\(measure.name)_\(window.name)"
    }
  }

  var meaning: String {
    switch self {
    case .practitioner: "Pseudonym, of this export only. Rows of one practitioner belong together."
    case .assessment: "Pseudonym, of this export only."
    case .quarter: "Quarter in which the assessment was completed."
    case .length: "Working days from referral to completion."
    case .blinded: "1 when the auditor was blinded to supervision, else 0."
    case .inPrimary: "1 when the row is in the comparison chosen in advance, else 0."
    case .deepEarly:
      "1 when the case had a discussion that both rated 3 or more within the first "
        + "\(EarlyDays.workingDays) working days from referral and before completion, else 0."
    case .index: "Mean of the scored criteria C1 to C10, 1 to 4."
    case .criterion: "Score 1 to 4, ordinal; empty when it was not scored."
    case .measure(let measure, let window):
      "\(measure.title). \(window.title). Empty when there is nothing to measure."
    }
  }
}

extension ExposureWindow {
  fileprivate var name: String {
    switch self {
    case .untilCompletion: "referral_to_completion"
    case .ninetyDays: "90_days_before"
    case .hundredAndEightyDays: "180_days_before"
    case .placebo: "90_days_after"
    }
  }
}

extension Measure {
  fileprivate var name: String {
    switch self {
    case .personDose: "dose"
    case .daysInDate: "share_in_date"
    case .longestGap: "longest_gap_days"
    case .discussions: "discussions"
    case .caseMinutes: "case_minutes"
    case .supervisorDepth: "supervisor_depth"
    case .superviseeDepth: "supervisee_depth"
    case .deepShare: "share_deep"
    case .followThrough: "follow_through"
    case .disruption: "disruption"
    case .groupMinutes: "group_minutes"
    }
  }
}

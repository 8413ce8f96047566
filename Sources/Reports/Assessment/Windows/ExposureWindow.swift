/// The days whose supervision is set beside one assessment (DOMAIN §5). The day of completion belongs to none of
/// them: only what came strictly before can have shaped the assessment, and only what came strictly after is a placebo.
enum ExposureWindow: Int, CaseIterable, Sendable {
  case untilCompletion, ninetyDays, hundredAndEightyDays, placebo

  /// Ordinals; empty when an assessment was completed on the day of referral.
  func days(referred: Int32, completed: Int32) -> Range<Int32> {
    switch self {
    case .untilCompletion: min(referred, completed)..<completed
    case .ninetyDays: completed - 90..<completed
    case .hundredAndEightyDays: completed - 180..<completed
    case .placebo: completed + 1..<completed + 91
    }
  }

  var title: String {
    switch self {
    case .untilCompletion: "Referral to completion"
    case .ninetyDays: "90 days before completion"
    case .hundredAndEightyDays: "180 days before completion"
    case .placebo: "90 days after completion (placebo)"
    }
  }

  var shortTitle: String {
    switch self {
    case .untilCompletion: "Referral to completion"
    case .ninetyDays: "90 days before"
    case .hundredAndEightyDays: "180 days before"
    case .placebo: "90 days after"
    }
  }
}

/// What of a rule is worked with: numbers alone, so that copying it costs nothing.
struct FrequencyTerms: Hashable, Sendable {
  let longestGapDays: Int
  let minimumMinutes: Int
  let graceWorkingDays: Int
  /// A bit for each kind of session, in the order of `SessionKind.allCases`.
  private let kinds: UInt16

  init(_ rule: FrequencyRule) {
    longestGapDays = rule.longestGapDays
    minimumMinutes = rule.minimumMinutes
    graceWorkingDays = rule.graceWorkingDays
    kinds = rule.kinds.reduce(0) { $0 | Self.bit(of: $1) }
  }

  func counts(_ kind: SessionKind) -> Bool { kinds & Self.bit(of: kind) != 0 }

  /// The day on which the next session is due after one on `anchor`.
  func dueDay(after anchor: Int, _ leave: Leave) -> Int {
    leave.day(longestGapDays, after: anchor)
  }

  /// The last day of grace.
  func lastDayInDate(after anchor: Int, _ leave: Leave, _ workingDays: WorkingDays) -> Int {
    leave.workingDay(graceWorkingDays, after: dueDay(after: anchor, leave), workingDays)
  }

  private static func bit(of kind: SessionKind) -> UInt16 {
    switch kind {
    case .individual: 1
    case .group: 2
    case .caseConsultation: 4
    case .adHoc: 8
    case .managementOversight: 16
    case .observationDebrief: 32
    case .peer: 64
    case .external: 128
    case .postIncident: 256
    }
  }
}

import Workbook

/// What supervision one practitioner had in a run of days.
struct PersonDose: Hashable, Sendable {
  /// Uninterrupted minutes of individual sessions held.
  var individualMinutes = 0
  var groupMinutes = 0
  /// Individual sessions in the diary, whatever became of them.
  var planned = 0
  var cancelledByOrganisation = 0
  var expectedMinutes = 0.0
  var days = DaysInDate()
  /// `nil` when no day counts.
  var longestGapDays: Int?
  var actionsDue = 0
  var actionsClosedByDue = 0

  /// 0…1; `nil` when nothing was expected: away, or not yet in post.
  var dose: Double? {
    expectedMinutes > 0 ? min(1, Double(individualMinutes) / expectedMinutes) : nil
  }

  mutating func add(_ session: LinkRecords.Session) {
    let minutes = session.status.tookPlace ? Int(session.uninterruptedMinutes) : 0
    switch session.kind {
    case .individual:
      individualMinutes += minutes
      planned += 1
      if session.isCancelledByOrganisation { cancelledByOrganisation += 1 }
    case .group:
      groupMinutes += minutes
    default:
      break
    }
  }
}

extension LinkRecords.Session {
  var isCancelledByOrganisation: Bool {
    status == .cancelled && cancelReason?.isOrganisational == true
  }
}

/// One practitioner's records, ready to be asked about any run of days.
struct PractitionerRecords: Sendable {
  let sessions: ArraySlice<LinkRecords.Session>
  let discussions: ArraySlice<LinkRecords.Discussion>
  let actions: ArraySlice<LinkRecords.ActionFacts>
  let timeline: SupervisionTimeline
  private let pace: ExpectedPace

  /// - Parameter today: the last day that has been lived; later rows are plans.
  init(
    _ position: Int, of index: LinkIndex, policy: FrequencyPolicy, workingDays: WorkingDays,
    today: Day
  ) {
    let post = Post(index.practitioners[position])
    sessions = index.sessions[position]
    discussions = index.discussions[position]
    actions = index.actions[position]
    timeline = SupervisionTimeline(
      post, sessions: sessions, absences: index.absences[position], policy: policy,
      workingDays: workingDays, through: today)
    pace = ExpectedPace(post, policy)
  }

  func dose(in days: Range<Int32>) -> PersonDose {
    var dose = PersonDose()
    var index = sessions.firstIndex(from: days.lowerBound, \.day)
    while index < sessions.endIndex, sessions[index].day < days.upperBound {
      dose.add(sessions[index])
      index += 1
    }
    index = actions.firstIndex(from: days.lowerBound, \.due)
    while index < actions.endIndex, actions[index].due < days.upperBound {
      dose.actionsDue += 1
      if let closed = actions[index].closed, closed <= actions[index].due {
        dose.actionsClosedByDue += 1
      }
      index += 1
    }
    guard !days.isEmpty else { return dose }
    let (from, until) = (Int(days.lowerBound), Int(days.upperBound) - 1)
    dose.days = timeline.days(from: from, until: until)
    dose.expectedMinutes = pace.minutes(in: days, counted: dose.days.counted, timeline)
    dose.longestGapDays = timeline.longestGapDays(
      from: Day(ordinal: from), until: Day(ordinal: until))
    return dose
  }
}

import Workbook

extension SupervisionFigures {
  /// Adds one practitioner who was in post in the period and did not object.
  /// - Parameter judgedFrom: The first day on which it can be told whether supervision was in date.
  mutating func add(
    _ records: PractitionerRecords, from: Int32, until: Int32, judgedFrom: Day, _ months: Months
  ) {
    practitioners += 1
    let held = kinds[SessionKind.individual.position].held
    var index = records.sessions.firstIndex(from: from, \.day)
    while index < records.sessions.endIndex, records.sessions[index].day <= until {
      add(records.sessions[index], months)
      index += 1
    }
    if kinds[SessionKind.individual.position].held == held { withoutSession += 1 }
    index = records.discussions.firstIndex(from: from, \.day)
    while index < records.discussions.endIndex, records.discussions[index].day <= until {
      cases.add(records.discussions[index])
      index += 1
    }
    index = records.actions.firstIndex(from: from, \.due)
    while index < records.actions.endIndex, records.actions[index].due <= until {
      actionsDue += 1
      if records.actions[index].closed != nil { actionsClosed += 1 }
      if let closed = records.actions[index].closed, closed <= records.actions[index].due {
        actionsClosedByDue += 1
      }
      index += 1
    }
    let days = records.timeline.days(from: judgedFrom.ordinal, until: Int(until))
    self.days.counted += days.counted
    self.days.inDate += days.inDate
    self.days.tooShort += days.tooShort
    add(records.timeline, months)
  }

  private mutating func add(_ session: LinkRecords.Session, _ months: Months) {
    sessions += 1
    let kind = session.kind.position
    kinds[kind].planned += 1
    if session.status.tookPlace {
      kinds[kind].held += 1
      kinds[kind].minutes.add(session.uninterruptedMinutes)
    }
    guard session.kind == .individual else { return }
    if session.status == .cancelled {
      let reason = session.cancelReason ?? .notRecorded
      cancelled[reason.position] += 1
    }
    guard let month = months.position(of: Int(session.day)) else { return }
    self.months[month].planned += 1
    if session.isCancelledByOrganisation { self.months[month].cancelledByOrganisation += 1 }
  }

  /// Each stretch of the timeline, cut at the ends of months.
  private mutating func add(_ timeline: SupervisionTimeline, _ months: Months) {
    guard let first = months.all.first, let last = months.all.last else { return }
    var seenIn = -1
    for span in timeline.spans where span.state != .notCounted {
      var day = max(Int(span.from), first.days.lowerBound)
      let until = min(Int(span.until), last.days.upperBound)
      while day <= until, let month = months.position(of: day) {
        let end = min(until, months.all[month].days.upperBound)
        let length = end - day + 1
        self.months[month].days.counted += length
        switch span.state {
        case .inDate: self.months[month].days.inDate += length
        case .tooShort: self.months[month].days.tooShort += length
        case .overdue, .notCounted: break
        }
        if month != seenIn {
          self.months[month].practitioners += 1
          seenIn = month
        }
        day = end + 1
      }
    }
  }
}

extension CancelReason {
  /// In `allCases`.
  var position: Int {
    switch self {
    case .supervisorCrisisWork: 0
    case .superviseeCrisisWork: 1
    case .supervisorAbsence: 2
    case .superviseeAbsence: 3
    case .annualLeave: 4
    case .court: 5
    case .roomOrTechnology: 6
    case .otherOrganisationalDemand: 7
    case .agreedNotNeeded: 8
    case .notRecorded: 9
    }
  }
}

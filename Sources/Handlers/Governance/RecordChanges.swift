import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension MethodRegister {
  /// What became of records.
  mutating func addGovernance(_ services: Services, _ time: Timekeeping) {
    add(GovernanceBreakGlass.self, services.breakGlass)
    add(GovernanceListBreakGlass.self, services.listBreakGlass)
    add(GovernanceReviewBreakGlass.self, services.reviewBreakGlass)
    add(GovernanceHoldNotice.self, services.holdNotice)
    add(GovernanceShowNotice.self, services.showNotice)
    add(RecordsHistory.self, services.recordHistory)
    add(GovernanceExportPerson.self, services.exportPerson)
    add(GovernanceRedact.self, services.redact)
    add(GovernanceUnredact.self, services.unredact)
    add(RecordsWhoRead.self, services.whoRead)
    add(GovernanceAccessLog.self, services.accessLog)
    add(GovernanceVerifyLog.self, pace: .waiting, services.verifyLog)
    add(GovernanceSetHold.self, services.setHold)
    add(GovernanceEndHold.self, services.endHold)
    add(GovernanceListHolds.self, services.listHolds)
    add(GovernanceRetentionDue.self, services.retentionDue)
    add(GovernanceErase.self, services.erase)
    add(GovernanceListErasures.self, services.listErasures)
    add(RecordsChanges.self, pace: .waiting) { params, call in
      try await services.changes(params, call, time)
    }
  }
}

extension Services {
  /// How long a waiting call sleeps between two looks.
  private static let pause = Duration.milliseconds(250)

  fileprivate func changes(
    _ params: RecordsChanges.Params, _ call: Call<Visit>, _ time: Timekeeping
  ) async throws -> RecordsChanges.Result {
    // A batch of long polls would hold one connection for minutes.
    let deadline = time.elapsed() + .milliseconds(call.isInBatch ? 0 : params.waitMs ?? 0)
    while true {
      let answer = try await changesNow(params, call)
      if !answer.items.isEmpty || answer.more || time.elapsed() >= deadline { return answer }
      try await time.sleep(min(Self.pause, deadline - time.elapsed()))
    }
  }

  private func changesNow(
    _ params: RecordsChanges.Params, _ call: Call<Visit>
  ) async throws -> RecordsChanges.Result {
    let limit = params.limit ?? 50
    return try await read(RecordsChanges.self, call) { reading in
      var next = Int64(params.since)
      var items: [Wire.RecordChange] = []
      // What the caller may not see is passed over, but a page never looks further than this.
      for _ in 0..<20 {
        let changes = try reading.snapshot.changes(after: next, limit: 200)
        for change in changes {
          next = change.sequence
          if let item = try reading.visible(change) { items.append(item) }
          if items.count == limit { break }
        }
        if items.count == limit || changes.count < 200 { break }
      }
      let more = try next < reading.snapshot.changeSequence()
      return .init(items: items, next: Int(next), more: more)
    }
  }
}

extension Reading {
  /// The change as the caller may see it; `nil` when the record is not visible to them.
  fileprivate func visible(_ change: ChangeEntry) throws -> Wire.RecordChange? {
    guard let kind = Wire.RecordKind(rawValue: change.kind.rawValue), try isVisible(change, kind)
    else { return nil }
    return .init(
      sequence: Int(change.sequence), at: change.at.description, kind: kind,
      id: Identifier<ChangeEntry>(change.record).description, revision: change.revision)
  }

  private func isVisible(_ change: ChangeEntry, _ kind: Wire.RecordKind) throws -> Bool {
    switch kind {
    case .person, .team: true
    case .relationship:
      try snapshot.relationship(Relationship.ID(change.record)).map {
        [$0.value.holder, $0.value.subject].contains(standing.person)
      } ?? false
    case .roleGrant:
      try snapshot.roleGrant(RoleGrant.ID(change.record)).map {
        $0.value.person == standing.person || standing.roles.contains(.administrator)
      } ?? false
    case .session:
      try snapshot.session(SessionID(change.record)).map(isVisible) ?? false
    case .caseDiscussion:
      try snapshot.session(of: CaseDiscussion.ID(change.record)).map(isVisible) ?? false
    case .assessment:
      try snapshot.assessment(Assessment.ID(change.record)).map { isVisible($0.value) } ?? false
    case .audit:
      try snapshot.audit(Audit.ID(change.record)).map(isVisible) ?? false
    }
  }

  /// A change of a session is told to its parties, not to those who read by their role and give a reason each time.
  private func isVisible(_ session: SessionRecord) throws -> Bool {
    let relations = try SessionAccess(session, for: standing, in: snapshot, on: today).relations
    return !relations.isDisjoint(
      with: [.supervisee, .supervisor, .holder, .facilitator, .attended, .covering])
  }

  private func isVisible(_ assessment: Assessment) -> Bool {
    !standing.relations(to: assessment, opened: OpenGlass(), snapshot.vault).isDisjoint(with: [
      .auditedPractitioner, .supervisor,
    ])
      || standing.roles.contains(.qualityAuditor)
  }

  private func isVisible(_ audit: RecordedAudit) throws -> Bool {
    guard let assessment = try snapshot.assessment(audit.audit.entry.assessment)?.value else {
      return false
    }
    if standing.roles.contains(.qualityAuditor) { return true }
    if standing.supervises.contains(assessment.practitioner) { return true }
    return assessment.practitioner == standing.person
      && (audit.audit.entry.feedbackGivenOn.map { $0 <= today } ?? false)
  }
}

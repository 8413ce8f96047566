import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func getSession(
    _ params: SupervisionGet.Params, _ call: Call<Visit>
  ) async throws -> SupervisionGet.Result {
    let id = try SessionID(wire: params.id)
    return try await read(SupervisionGet.self, call, reason: params.reason) { reading in
      guard let session = try reading.snapshot.session(id) else { throw Fault.notFound("session") }
      let access = try SessionAccess(
        session, for: reading.standing, in: reading.snapshot, on: reading.today)
      _ = try reading.permission.require(access.relations, "session")
      let parts = access.parts(reading.permission)
      reading.notes.role = reading.permission.roleUsed(access.relations)
      reading.note(session, parts)
      return try reading.wire(session, parts)
    }
  }
}

extension Reading {
  /// A row of the access log for everybody in the session, and for each young person whose passage was opened.
  fileprivate func note(_ session: SessionRecord, _ parts: SessionParts) {
    for person in Set([session.supervisor] + session.supervisees) where person != standing.person {
      notes.read(.person(person), record: session.id.uuid)
    }
    for discussion in session.readable(parts) {
      notes.read(.child(discussion.child), record: session.id.uuid)
    }
  }

  fileprivate func wire(
    _ session: SessionRecord, _ parts: SessionParts
  ) throws -> Wire.SupervisionSession {
    var entry = try snapshot.entry(of: session, opening: parts)
    // The ratings stand apart, where each is shown only to those who may see it.
    for index in entry.cases.indices { entry.cases[index].depth = nil }
    let recorder = session.recordedBy ?? session.supervisor
    let named: [Person.ID] =
      [session.supervisor, recorder] + session.people.map(\.person) + entry.actions.map(\.owner)
    let version = Wire.SessionRevision(
      revision: session.revision, at: session.recordedAt.description, by: recorder.description)
    return .init(
      id: session.id.description, revision: session.revision, state: try same(session.state),
      parts: parts.wire, record: try Wire.SessionEntry(entry),
      uninterruptedMinutes: session.uninterruptedMinutes,
      noticeDays: entry.noticeHours.map { max(0, $0 / 24) },
      recordedBy: recorder.description, recordedAt: session.recordedAt.description,
      revisions: [version], confirmations: confirmations(of: session, entry),
      depth: ratings(of: session, parts), usefulness: ownUsefulness(of: session),
      people: try Names(named, in: snapshot).all)
  }

  private func confirmations(
    of session: SessionRecord, _ entry: SessionEntry
  ) -> [Wire.SessionConfirmation] {
    session.people.compactMap { person in
      person.confirmation.map { .init(person.person, $0, of: session, entry) }
    }
  }

  private func ratings(of session: SessionRecord, _ parts: SessionParts) -> [Wire.DepthRatings] {
    session.readable(parts).flatMap { discussion in
      session.supervisees.map { supervisee in
        Wire.DepthRatings(discussion, supervisee, of: session, for: standing.person)
      }
    }
  }

  /// Only its author sees it.
  private func ownUsefulness(of session: SessionRecord) -> Wire.SessionUsefulness? {
    session.people.first { $0.person == standing.person }?.usefulness.map {
      .init(
        spokeHonestly: $0.spokeHonestly, thinkingMoved: $0.thinkingMoved,
        knowWhatHappensNext: $0.knowWhatHappensNext)
    }
  }
}

extension SessionRecord {
  fileprivate func readable(_ parts: SessionParts) -> [DiscussionRecord] {
    switch parts.cases {
    case .none: []
    case .all: discussions
    case .about(let children): discussions.filter { children.contains($0.child) }
    }
  }
}

extension Wire.DepthRatings {
  /// Neither sees the other's rating until both are in (DOMAIN §1.3); everybody else sees both or none.
  fileprivate init(
    _ discussion: DiscussionRecord, _ supervisee: Person.ID, of session: SessionRecord,
    for reader: Person.ID
  ) {
    let theirs = discussion.superviseeDepths[supervisee]
    let bothIn = theirs != nil && discussion.supervisorDepth != nil
    self.init(
      discussion: discussion.id.description, supervisee: supervisee.description,
      supervisorDepth: bothIn || reader == session.supervisor
        ? discussion.supervisorDepth?.rawValue : nil,
      superviseeDepth: bothIn || reader == supervisee ? theirs?.rawValue : nil, bothIn: bothIn)
  }
}

extension Wire.SessionConfirmation {
  /// What the supervisee remembers differently is shown, never corrected.
  fileprivate init(
    _ person: Person.ID, _ confirmation: SessionConfirmation, of session: SessionRecord,
    _ entry: SessionEntry
  ) {
    var differences: [Wire.ConfirmationDifference] = []
    if confirmation.happened != session.status.tookPlace { differences.append(.happened) }
    if let minutes = confirmation.minutes, let start = entry.actualStart,
      let end = entry.actualEnd, minutes != Instant.minutes(from: start, to: end)
    {
      differences.append(.minutes)
    }
    if let interrupted = confirmation.interrupted, let recorded = entry.interruptionMinutes,
      interrupted != (recorded > 0)
    {
      differences.append(.interrupted)
    }
    self.init(
      by: person.description, at: confirmation.at.description, happened: confirmation.happened,
      minutes: confirmation.minutes, interrupted: confirmation.interrupted,
      differences: differences)
  }
}

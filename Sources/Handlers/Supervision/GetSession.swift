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
        session, for: reading.standing, opened: try reading.openGlass, in: reading.snapshot,
        on: reading.today)
      _ = try reading.require(access.relations, "session")
      let parts = access.parts(reading.permission)
      reading.note(session, parts)
      return try reading.wire(session, parts)
    }
  }
}

extension Reading {
  /// A row of the access log for everybody in the session, and for each young person whose passage was opened.
  fileprivate func note(_ session: SessionRecord, _ parts: SessionParts) {
    for person in [session.supervisor] + session.supervisees where person != standing.person {
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
    let addenda = try snapshot.addenda(to: session, opening: parts)
    let revisions = try snapshot.revisions(of: session.id.uuid, limit: 1000)
    let named: [Person.ID] =
      [session.supervisor, recorder] + session.people.map(\.person) + entry.actions.map(\.owner)
      + addenda.map(\.by) + revisions.compactMap(\.by)
    return .init(
      id: session.id.description, revision: session.revision, state: try same(session.state),
      parts: parts.wire, record: try Wire.SessionEntry(entry),
      uninterruptedMinutes: session.uninterruptedMinutes,
      noticeDays: entry.noticeHours.map { max(0, $0 / 24) },
      recordedBy: recorder.description, recordedAt: session.recordedAt.description,
      revisions: revisions.map {
        .init(
          revision: $0.revision, at: $0.at.description, by: ($0.by ?? recorder).description)
      }, confirmations: try confirmations(of: session, entry),
      depth: ratings(of: session, parts), usefulness: ownUsefulness(of: session),
      addenda: addenda.map(Wire.SessionAddendum.init).ifAny,
      people: try Names(named, in: snapshot).all)
  }

  private func confirmations(
    of session: SessionRecord, _ entry: SessionEntry
  ) throws -> [Wire.SessionConfirmation] {
    try session.people.compactMap { person in
      try person.confirmation.map { try .init(person.person, $0, from: entry) }
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
  /// Whoever is neither of the two sees both ratings or none.
  fileprivate init(
    _ discussion: DiscussionRecord, _ supervisee: Person.ID, of session: SessionRecord,
    for reader: Person.ID
  ) {
    let ratings = DepthRatings(
      supervisor: discussion.supervisorDepth, supervisee: discussion.superviseeDepths[supervisee])
    let shown: DepthRatings
    switch reader {
    case session.supervisor: shown = ratings.visible(to: .supervisor)
    case supervisee: shown = ratings.visible(to: .supervisee)
    default: shown = ratings.bothAreIn ? ratings : DepthRatings()
    }
    self.init(
      discussion: discussion.id.description, supervisee: supervisee.description,
      supervisorDepth: shown.supervisor?.rawValue, superviseeDepth: shown.supervisee?.rawValue,
      bothIn: ratings.bothAreIn)
  }
}

extension Wire.SessionConfirmation {
  fileprivate init(
    _ person: Person.ID, _ given: SessionConfirmation, from entry: SessionEntry
  ) throws(WireMismatch) {
    let confirmation = Confirmation(
      happened: given.happened, minutes: given.minutes, interrupted: given.interrupted)
    self.init(
      by: person.description, at: given.at.description, happened: given.happened,
      minutes: given.minutes, interrupted: given.interrupted,
      differences: try confirmation.differences(from: entry).readingEach(same))
  }
}

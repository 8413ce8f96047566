import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func listSessions(
    _ params: SupervisionList.Params, _ call: Call<Visit>
  ) async throws -> SupervisionList.Result {
    let wanted = try WantedSessions(params, vault: store.vault)
    var filter = params
    filter.cursor = nil
    filter.limit = nil
    let paging = try Paging(
      SupervisionList.self, filter: filter, cursor: params.cursor, limit: params.limit,
      caller: try signedIn(call), vault: store.vault)
    return try await read(SupervisionList.self, call, reason: params.reason) { reading in
      let found = try reading.sessions(wanted, paging)
      let page = Array(found.prefix(paging.limit))
      for (session, capacity) in page {
        for person in session.supervisees where person != reading.standing.person {
          reading.notes.read(.person(person), as: capacity)
        }
      }
      let names = try Names(
        page.flatMap { $0.session.supervisees + [$0.session.supervisor] }, in: reading.snapshot)
      return .init(
        items: try page.readingEach { listed throws(WireMismatch) in
          try Wire.SupervisionSummary(listed.session, names)
        },
        nextCursor: found.count > page.count
          ? try page.last.map { try paging.cursor(after: $0.session.position.keys) } : nil)
    }
  }
}

/// What a list of sessions is asked for.
private struct WantedSessions: Sendable {
  let person: Person.ID?
  let child: ChildTag?
  let filter: SessionFilter

  init(_ params: SupervisionList.Params, vault: Vault) throws {
    person = try params.person.reading(Person.ID.init(wire:))
    child = params.youngPerson.flatMap { YoungPersonReference($0) }.map { vault.tag(of: $0) }
    filter = SessionFilter(
      kind: try params.kind.reading(same), status: try params.status.reading(same),
      supervisor: try params.supervisor.reading(Person.ID.init(wire:)),
      from: try params.from.reading(Day.init(wire:)),
      until: try params.until.reading(Day.init(wire:)))
  }

  func contains(_ session: SessionRecord) -> Bool {
    (person.map(session.supervisees.contains) ?? true)
      && (child.map { child in session.discussions.contains { $0.child == child } } ?? true)
  }
}

extension Reading {
  /// One more than the page holds, if there are so many.
  fileprivate func sessions(
    _ wanted: WantedSessions, _ paging: Paging
  ) throws -> [(session: SessionRecord, capacity: Capacity?)] {
    var after = try paging.afterSession
    var found: [(session: SessionRecord, capacity: Capacity?)] = []
    let opened = try openGlass
    let scopes = scopes(wanted, opened)
    while found.count <= paging.limit {
      let next = try snapshot.sessions(
        in: scopes, wanted.filter, after: after, limit: max(50, paging.limit + 1))
      for session in next where wanted.contains(session) {
        let access = try SessionAccess(
          session, for: standing, opened: opened, in: snapshot, on: today)
        if !access.parts(permission).isNothing {
          found.append((session, permission.capacity(access.relations)))
        }
      }
      guard let last = next.last else { break }
      after = last.position
    }
    return Array(found.prefix(paging.limit + 1))
  }

  /// Where to look: never wider than what the caller may see, which is then asked session by session.
  private func scopes(_ wanted: WantedSessions, _ opened: OpenGlass) -> Set<SessionScope> {
    if let person = wanted.person { return [.supervisee(person)] }
    if let child = wanted.child { return [.child(child)] }
    if !permission.parts([.authority]).isEmpty { return [.everybody] }
    let me = standing.person
    return Set([.supervisor(me), .supervisee(me), .attended(me)])
      .union(
        standing.supervises.union(standing.coversFor).union(opened.workers).map { .supervisee($0) }
      )
      .union(standing.allocated.union(opened.children).map { .child($0) })
  }
}

extension SessionPosition {
  fileprivate var keys: [String] { [day.description, id.description] }
}

extension Paging {
  fileprivate var afterSession: SessionPosition? {
    get throws {
      guard let after else { return nil }
      guard after.count == 2, let day = Day(after[0]), let id = SessionID(after[1]) else {
        throw Fault.cursor
      }
      return SessionPosition(day: day, id: id)
    }
  }
}

extension Wire.SupervisionSummary {
  fileprivate init(_ session: SessionRecord, _ names: Names) throws(WireMismatch) {
    self.init(
      id: session.id.description, revision: session.revision, kind: try same(session.kind),
      status: try same(session.status), state: try same(session.state),
      day: session.day.description, supervisor: names[session.supervisor],
      supervisees: session.supervisees.map { names[$0] },
      uninterruptedMinutes: session.uninterruptedMinutes,
      reason: try session.cancelReason.reading(same), discussions: session.discussions.count,
      confirmed: session.people.contains { $0.confirmation != nil })
  }
}

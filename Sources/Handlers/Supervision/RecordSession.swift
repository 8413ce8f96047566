import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func recordSession(
    _ params: SupervisionRecord.Params, _ call: Call<Visit>
  ) async throws -> SupervisionRecord.Result {
    let entry = try SessionEntry(params.session, recorder: try signedIn(call))
    let session: RecordedSession
    do {
      session = try RecordedSession.check(entry, content: content.lists)
    } catch {
      throw Fault(error, under: "/session")
    }
    let id: SessionID = try id(params.id, at: now())
    let written = try await write(
      SupervisionRecord.self, call,
      .init(params.idempotencyKey, dryRun: params.dryRun, sealing: store.vault.keys(for: entry))
    ) { writing in
      let circumstances = try writing.circumstances(of: entry)
      if let fault = Fault(
        rulesBroken: session.rulesBroken(given: circumstances), under: "/session")
      {
        throw fault
      }
      try writing.transaction.insert(session, id: id) { makeID(writing.now) }
      writing.note(session, id: id, vault: store.vault)
      return (id.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

extension Writing {
  fileprivate func circumstances(of entry: SessionEntry) throws -> SessionCircumstances {
    let named =
      [entry.supervisor] + entry.supervisees + entry.attended + entry.actions.map(\.owner)
    var people: [Person.ID: Person] = [:]
    for id in Set(named) { people[id] = try transaction.person(id)?.value }
    return SessionCircumstances(
      now: now, recorder: standing.person, people: people,
      relationships: try entry.supervisees.flatMap {
        try transaction.relationships(about: $0).map(\.value)
      })
  }

  fileprivate func note(_ session: RecordedSession, id: SessionID, vault: Vault) {
    let isForAnother =
      standing.supervises.isDisjoint(with: session.entry.supervisees)
      && !standing.coversFor.isDisjoint(with: session.entry.supervisees)
    transaction.notes.capacity = .tie(isForAnother ? .covering : .holder)
    for person in [session.entry.supervisor] + session.entry.supervisees {
      transaction.notes.wrote(.person(person), record: id.uuid)
    }
    for discussion in session.cases {
      transaction.notes.wrote(.child(vault.tag(of: discussion.youngPerson)), record: id.uuid)
    }
  }
}

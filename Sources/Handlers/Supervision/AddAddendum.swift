import JSONRPC
import JSONText
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func addAddendum(
    _ params: SupervisionAddAddendum.Params, _ call: Call<Visit>
  ) async throws -> SupervisionAddAddendum.Result {
    let id = try SessionID(wire: params.id)
    let addendum = SessionAddendum(
      id: Identifier(makeID(now())), part: try params.addendumPart, text: try params.words)
    let caller = try signedIn(call)
    let session = try await store.read { try $0.session(id) }
    // Nobody but its two parties makes a key for a personal part.
    let isParty =
      session.map { $0.supervisor == caller || $0.supervisees.contains(caller) } ?? false
    let keys = session.map { store.vault.keys(forAddendumTo: addendum.part, of: $0) } ?? []
    let written = try await write(
      SupervisionAddAddendum.self, call,
      .init(params.idempotencyKey, dryRun: params.dryRun, sealing: isParty ? keys : [])
    ) { writing in
      guard let session = try writing.transaction.session(id) else {
        throw Fault.notFound("session")
      }
      let access = try SessionAccess(
        session, for: writing.standing, in: writing.transaction, on: writing.today)
      let parts = try writing.require(access.relations, "session")
      guard parts.contains(addendum.part.access) else { throw Fault.notFound("session") }
      return session
    } act: { writing, session in
      try addendum.part.require(in: session)
      guard try !writing.transaction.isErased(addendum.part, of: session) else {
        throw Fault.ruleViolated("What this part said was erased; nothing is added to it.")
      }
      let revision = try writing.transaction.add(
        addendum, to: session, ifRevision: params.ifRevision)
      writing.note(addendum, to: session)
      return (id.uuid, revision)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

extension SupervisionAddAddendum.Params {
  fileprivate var addendumPart: SessionAddendum.Part {
    get throws {
      switch (part ?? .record, discussion) {
      case (.record, nil): return .record
      case (.personal, nil): return .personal
      case (.case, let discussion?): return .discussion(try CaseDiscussion.ID(wire: discussion))
      case (.case, nil):
        throw Fault.invalidParam("/discussion", "Say which case discussion the note belongs to.")
      case (.record, _), (.personal, _):
        throw Fault.invalidParams([
          FieldFault(
            pointer: "/discussion", code: "conflict",
            message: "Only a note to the part `case` names a case discussion.")
        ])
      }
    }
  }

  fileprivate var words: Words {
    get throws {
      guard let words = Words(text) else {
        throw Fault.invalidParam("/text", "Say what is to be added.")
      }
      return words
    }
  }
}

extension SessionAddendum.Part {
  fileprivate var access: AccessPart {
    switch self {
    case .record: .record
    case .discussion: .case
    case .personal: .personal
    }
  }

  fileprivate func require(in session: SessionRecord) throws(Fault) {
    switch self {
    case .record: break
    case .discussion(let id):
      guard session.discussions.contains(where: { $0.id == id }) else {
        throw .ruleViolated("This session has no such case discussion.", at: "/discussion")
      }
    case .personal:
      guard session.personalPartOwner != nil else {
        throw .ruleViolated(
          "A personal part is there only where one person was supervised.", at: "/part")
      }
    }
  }
}

extension Writing {
  fileprivate func note(_ addendum: SessionAddendum, to session: SessionRecord) {
    for person in [session.supervisor] + session.supervisees {
      transaction.notes.wrote(.person(person), record: session.id.uuid)
    }
    if case .discussion(let id) = addendum.part,
      let child = session.discussions.first(where: { $0.id == id })?.child
    {
      transaction.notes.wrote(.child(child), record: session.id.uuid)
    }
  }
}

extension Wire.SessionAddendum {
  init(_ addendum: RecordedAddendum) {
    self.init(
      id: addendum.id.description, by: addendum.by.description, at: addendum.at.description,
      part: .record, text: addendum.text?.text)
    switch addendum.part {
    case .record: part = .record
    case .discussion(let id): (part, discussion) = (.case, id.description)
    case .personal: part = .personal
    }
  }
}

import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func setHold(
    _ params: GovernanceSetHold.Params, _ call: Call<Visit>
  ) async throws -> GovernanceSetHold.Result {
    // Before a key is made for somebody of whom nothing is known here yet.
    _ = try await admitted(GovernanceSetHold.self, call)
    let scope = try LegalHold.Scope(params)
    let reason = try Words(required: params.reason, at: "/reason")
    let id = LegalHold.ID(makeID(now()))
    let written = try await write(
      GovernanceSetHold.self, call,
      .init(
        params.idempotencyKey, dryRun: params.dryRun, sealing: store.vault.keys(for: scope))
    ) { writing in
      try writing.requireKnown(scope)
      let hold = LegalHold(
        id: id, scope: scope, reason: reason, by: writing.standing.person, on: writing.today)
      try writing.transaction.add(hold)
      writing.note(hold)
      return (id.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func endHold(
    _ params: GovernanceEndHold.Params, _ call: Call<Visit>
  ) async throws -> GovernanceEndHold.Result {
    let id = try LegalHold.ID(wire: params.id)
    let reason = try Words(required: params.reason, at: "/reason")
    let known = try await faulting { try await store.read { try $0.legalHold(id)?.value } }
    let written = try await write(
      GovernanceEndHold.self, call,
      .init(
        params.idempotencyKey, dryRun: params.dryRun,
        sealing: known.map { store.vault.keys(for: $0.scope) } ?? [])
    ) { writing in
      guard let hold = try writing.transaction.legalHold(id)?.value,
        !hold.isAbout(writing.standing.person)
      else { throw Fault.notFound("hold") }
      return hold
    } act: { writing, hold in
      let ending = LegalHold.Ending(
        by: writing.standing.person, on: writing.today, reason: reason)
      guard let ended = hold.ending(ending) else {
        throw Fault.ruleViolated("It has ended already.")
      }
      writing.note(hold)
      return (id.uuid, try writing.transaction.update(ended, ifRevision: params.ifRevision))
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

extension LegalHold.Scope {
  fileprivate init(_ params: GovernanceSetHold.Params) throws {
    let all: [LegalHold.Scope] = [
      params.everything == true ? .everything : nil,
      try params.person.map { .person(try Person.ID(wire: $0)) },
      try params.youngPerson.map { .youngPerson(try YoungPersonReference(required: $0)) },
      try params.class.map { .records(try same($0)) },
    ].compactMap(\.self)
    guard all.count == 1 else {
      throw Fault.invalidParam(
        "/everything",
        "Say exactly one: everything, a person, a young person, or a class of records.")
    }
    self = all[0]
  }
}

extension YoungPersonReference {
  fileprivate init(required text: String) throws {
    guard let reference = Self(text) else {
      throw Fault.invalidParam("/youngPerson", "Give the young person's reference.")
    }
    self = reference
  }
}

extension LegalHold {
  /// In whose access log it stands, where that person is not shown it (see ``HiddenAccess``).
  func accessSubject(_ vault: Vault) -> AccessSubject? {
    switch scope {
    case .person(let person): .person(person)
    case .youngPerson(let reference): .child(vault.tag(of: reference))
    case .everything, .records: nil
    }
  }
}

extension Writing {
  fileprivate func note(_ hold: LegalHold) {
    guard let subject = hold.accessSubject(transaction.vault) else { return }
    transaction.notes.wrote(subject, record: hold.id.uuid)
  }

  fileprivate func requireKnown(_ scope: LegalHold.Scope) throws {
    guard case .person(let person) = scope else { return }
    guard try transaction.person(person) != nil else { throw Fault.notFound("person") }
    guard person != standing.person else {
      throw Fault.ruleViolated(
        "Somebody else of information governance decides about your own records.")
    }
  }
}

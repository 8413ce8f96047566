import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func raiseConcern(
    _ params: SafeguardingRaise.Params, _ call: Call<Visit>
  ) async throws -> SafeguardingRaise.Result {
    let me = try signedIn(call)
    let concern = Concern(
      id: try id(params.id, at: now()),
      entry: try ConcernEntry(params.concern, noticedBy: me), recordedBy: me)
    let written = try await write(
      SafeguardingRaise.self, call,
      .init(
        params.idempotencyKey, dryRun: params.dryRun,
        sealing: store.vault.keys(for: concern.entry))
    ) { writing in
      _ = try writing.require([.anyone], "concern")
      try writing.check(concern.entry)
      try writing.transaction.add(concern)
      try writing.note(concern)
      return (concern.id.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func reportConcern(
    _ params: SafeguardingReported.Params, _ call: Call<Visit>
  ) async throws -> SafeguardingReported.Result {
    let report = try ConcernReport(params.report, at: "/report")
    return try await changeConcern(
      SafeguardingReported.self, call, params.id, params.ifRevision,
      .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing, concern in
      guard report.at <= writing.now else {
        throw Fault.ruleViolated("That lies in the future.", at: "/report/at")
      }
      var entry = concern.entry
      entry.report = report
      return Concern(
        id: concern.id, entry: entry, recordedBy: concern.recordedBy, closed: concern.closed)
    } answer: {
      .init(id: $0.id, revision: $0.revision, replayed: $0.replayed)
    }
  }

  func updateConcern(
    _ params: SafeguardingUpdate.Params, _ call: Call<Visit>
  ) async throws -> SafeguardingUpdate.Result {
    let entry = try ConcernEntry(params.concern, noticedBy: try signedIn(call))
    return try await changeConcern(
      SafeguardingUpdate.self, call, params.id, params.ifRevision,
      .init(
        params.idempotencyKey, dryRun: params.dryRun, sealing: store.vault.keys(for: entry))
    ) { writing, concern in
      var entry = entry
      // Who noticed stays who noticed, unless it is said anew.
      if params.concern.noticedBy == nil { entry.noticedBy = concern.entry.noticedBy }
      try writing.check(entry)
      return Concern(
        id: concern.id, entry: entry, recordedBy: concern.recordedBy, closed: concern.closed)
    } answer: {
      .init(id: $0.id, revision: $0.revision, replayed: $0.replayed)
    }
  }

  func closeConcern(
    _ params: SafeguardingClose.Params, _ call: Call<Visit>
  ) async throws -> SafeguardingClose.Result {
    let outcome = try Words(required: params.outcome, at: "/outcome")
    return try await changeConcern(
      SafeguardingClose.self, call, params.id, params.ifRevision,
      .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing, concern in
      guard concern.closed == nil else { throw Fault.ruleViolated("It is closed.") }
      return Concern(
        id: concern.id, entry: concern.entry, recordedBy: concern.recordedBy,
        closed: .init(outcome: outcome, by: writing.standing.person, on: writing.today))
    } answer: {
      .init(id: $0.id, revision: $0.revision, replayed: $0.replayed)
    }
  }

  /// - Parameter terms: Its keys are added to those of the concern as it stands.
  private func changeConcern<M: WorkbookMethod, Answer>(
    _ method: M.Type, _ call: Call<Visit>, _ id: String, _ revision: Int, _ terms: WriteTerms,
    _ change: @escaping @Sendable (Writing, Concern) throws -> Concern,
    answer: (Written) -> Answer
  ) async throws -> Answer {
    let id = try Concern.ID(wire: id)
    var terms = terms
    let known = try await faulting { try await store.read { try $0.concern(id)?.value } }
    if let known { terms.sealing.formUnion(store.vault.keys(for: known.entry)) }
    let written = try await write(method, call, terms) { writing in
      guard let concern = try writing.transaction.concern(id)?.value else {
        throw Fault.notFound("concern")
      }
      let line = try writing.transaction.lineOfManagement(on: writing.today)
      _ = try writing.require(
        writing.transaction.relations(to: concern, writing.standing, line), "concern")
      return concern
    } act: { writing, concern in
      let changed = try change(writing, concern)
      // Whom it was about before, too.
      try writing.note(concern, changed)
      return (id.uuid, try writing.transaction.update(changed, ifRevision: revision))
    }
    return answer(written)
  }
}

extension Writing {
  fileprivate func check(_ entry: ConcernEntry) throws {
    for person in [entry.noticedBy, entry.aboutWorker].compactMap(\.self) {
      guard try transaction.person(person) != nil else { throw Fault.notFound("person") }
    }
    if let fault = Fault(rulesBroken: entry.rulesBroken(at: now), under: "/concern") { throw fault }
  }
}

extension Writing {
  /// The young person, and whom the concern is about, who does not see that row (see ``HiddenAccess``).
  fileprivate func note(_ concerns: Concern...) throws {
    let vault = transaction.vault
    for concern in concerns {
      if let reference = concern.entry.youngPerson {
        transaction.notes.wrote(.child(vault.tag(of: reference)), record: concern.id.uuid)
      }
      for worker in try transaction.workers(concernedBy: concern) where worker != standing.person {
        transaction.notes.wrote(.person(worker), record: concern.id.uuid)
      }
    }
  }
}

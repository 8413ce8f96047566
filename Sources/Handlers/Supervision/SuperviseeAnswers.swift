import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

/// What a supervisee says of a session. Nobody says it for them.
extension Services {
  func confirmSession(
    _ params: SupervisionConfirm.Params, _ call: Call<Visit>
  ) async throws -> SupervisionConfirm.Result {
    let id = try SessionID(wire: params.session)
    try params.requireWhatHappened()
    let written = try await write(
      SupervisionConfirm.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      try writing.supervisedSession { try $0.session(id) }
    } act: { writing, session in
      guard session.status != .planned else {
        throw Fault.ruleViolated("This session is still planned; confirm it once it is recorded.")
      }
      try writing.transaction.confirm(
        session, by: writing.standing.person, happened: params.happened,
        minutes: params.happened ? params.minutes : nil,
        interrupted: params.happened ? params.interrupted : nil)
      writing.transaction.notes.wrote(.person(writing.standing.person), record: id.uuid)
      return (id.uuid, session.revision)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func rateDepth(
    _ params: SupervisionRateDepth.Params, _ call: Call<Visit>
  ) async throws -> SupervisionRateDepth.Result {
    let id = try CaseDiscussion.ID(wire: params.discussion)
    guard let depth = Depth(rawValue: params.depth) else { throw WireMismatch(type: "Depth") }
    let written = try await write(
      SupervisionRateDepth.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      try writing.supervisedSession { try $0.session(of: id) }
    } act: { writing, session in
      try session.requireHeld()
      try writing.transaction.rateDepth(id, in: session, by: writing.standing.person, depth)
      writing.transaction.notes.wrote(.person(writing.standing.person), record: session.id.uuid)
      return (id.uuid, session.revision)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func rateUsefulness(
    _ params: SupervisionRateUsefulness.Params, _ call: Call<Visit>
  ) async throws -> SupervisionRateUsefulness.Result {
    let id = try SessionID(wire: params.session)
    guard
      let usefulness = Usefulness(
        spokeHonestly: params.usefulness.spokeHonestly,
        thinkingMoved: params.usefulness.thinkingMoved,
        knowWhatHappensNext: params.usefulness.knowWhatHappensNext)
    else { throw WireMismatch(type: "Usefulness") }
    let written = try await write(
      SupervisionRateUsefulness.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      try writing.supervisedSession { try $0.session(id) }
    } act: { writing, session in
      try session.requireHeld()
      try writing.transaction.rateUsefulness(session, by: writing.standing.person, usefulness)
      writing.transaction.notes.wrote(.person(writing.standing.person), record: id.uuid)
      return (id.uuid, session.revision)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

extension SupervisionConfirm.Params {
  fileprivate func requireWhatHappened() throws(Fault) {
    guard happened else { return }
    var missing: [Breach] = []
    if minutes == nil {
      missing.append(Breach("/minutes", .required, "Say how long it lasted, in minutes."))
    }
    if interrupted == nil {
      missing.append(Breach("/interrupted", .required, "Say whether it was interrupted."))
    }
    if let breaches = Breaches(missing) { throw Fault(breaches, under: "") }
  }
}

extension SessionRecord {
  fileprivate func requireHeld() throws(Fault) {
    guard status.tookPlace else {
      throw .ruleViolated("This session did not take place, so there is nothing to rate.")
    }
  }
}

extension Writing {
  /// The session, if the caller was supervised in it.
  fileprivate func supervisedSession(
    _ load: (Snapshot) throws -> SessionRecord?
  ) throws -> SessionRecord {
    guard let session = try load(transaction) else { throw Fault.notFound("session") }
    let access = try SessionAccess(session, for: standing, in: transaction, on: today)
    _ = try require(access.relations, "session")
    return session
  }
}

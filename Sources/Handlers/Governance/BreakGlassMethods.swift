import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func breakGlass(
    _ params: GovernanceBreakGlass.Params, _ call: Call<Visit>
  ) async throws -> GovernanceBreakGlass.Result {
    let me = try await admitted(GovernanceBreakGlass.self, call)
    let isDryRun = params.dryRun ?? false
    let subject = try BreakGlass.Subject(params)
    let reason = try Words(required: params.reason, at: "/reason")
    if !isDryRun { try await proveAgain(call, params.code) }
    let now = now()
    let broken = BreakGlass(
      id: BreakGlass.ID(makeID(now)), by: me, subject: subject, reason: reason, at: now)
    let act = Act(
      GovernanceBreakGlass.name, by: me, at: now, reason: reason,
      sealing: store.vault.keys(for: subject), dryRun: isDryRun)
    try await faulting {
      try await store.write(act) { transaction in
        let standing = try transaction.standing(required: me, on: now.day)
        let permission = try Permission(
          GovernanceBreakGlass.self, for: standing, reason: reason)
        transaction.notes.capacity = permission.capacity([.authority])
        if case .worker(let person) = subject {
          guard try transaction.person(person) != nil else { throw Fault.notFound("person") }
          guard person != me else {
            throw Fault.ruleViolated("What is recorded about you is open to you anyway.")
          }
        }
        try transaction.add(broken)
        transaction.notes.wrote(broken.accessSubject(transaction.vault), record: broken.id.uuid)
      }
    }
    if !isDryRun { signingIn.tell(.brokeGlass(me)) }
    return .init(id: broken.id.description, expiresAt: broken.until.description)
  }

  func reviewBreakGlass(
    _ params: GovernanceReviewBreakGlass.Params, _ call: Call<Visit>
  ) async throws -> GovernanceReviewBreakGlass.Result {
    let note = try Words(required: params.note, at: "/note")
    let written = try await changeBreakGlass(
      GovernanceReviewBreakGlass.self, call, params.id, params.ifRevision,
      .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing, broken in
      guard broken.by != writing.standing.person else {
        throw Fault.ruleViolated("Somebody else reviews what you did.")
      }
      guard broken.review == nil else { throw Fault.ruleViolated("It has been reviewed.") }
      var broken = broken
      broken.review = .init(
        by: writing.standing.person, on: writing.today, justified: params.justified, note: note)
      return broken
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func holdNotice(
    _ params: GovernanceHoldNotice.Params, _ call: Call<Visit>
  ) async throws -> GovernanceHoldNotice.Result {
    let reason = try Words(required: params.reason, at: "/reason")
    let written = try await changeBreakGlass(
      GovernanceHoldNotice.self, call, params.id, params.ifRevision,
      .init(params.idempotencyKey, dryRun: params.dryRun, reason: params.reason)
    ) { writing, broken in
      guard broken.by != writing.standing.person else {
        throw Fault.ruleViolated("Whoever broke the glass does not decide who is told.")
      }
      var broken = broken
      switch broken.hold.asking(
        writing.standing.person, as: writing.standing.sides, because: reason, at: writing.now)
      {
      case .success(let hold): broken.hold = hold
      case .failure:
        throw Fault.ruleViolated(
          "It waits for the other: a safeguarding lead and somebody of information governance must both ask, and they are two people."
        )
      }
      return broken
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func showNotice(
    _ params: GovernanceShowNotice.Params, _ call: Call<Visit>
  ) async throws -> GovernanceShowNotice.Result {
    let written = try await changeBreakGlass(
      GovernanceShowNotice.self, call, params.id, params.ifRevision,
      .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing, broken in
      guard broken.hold.asked != nil || broken.hold.isHeld(on: writing.today) else {
        throw Fault.ruleViolated("The notice is not held back.")
      }
      var broken = broken
      broken.hold.asked = nil
      broken.hold.until = nil
      return broken
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  private func changeBreakGlass<M: WorkbookMethod>(
    _ method: M.Type, _ call: Call<Visit>, _ id: String, _ revision: Int, _ terms: WriteTerms,
    _ change: @escaping @Sendable (Writing, BreakGlass) throws -> BreakGlass
  ) async throws -> Written {
    let id = try BreakGlass.ID(wire: id)
    var terms = terms
    let known = try await faulting { try await store.read { try $0.breakGlass(id)?.value } }
    if let known { terms.sealing.formUnion(store.vault.keys(for: known.subject)) }
    return try await write(method, call, terms) { writing in
      guard let broken = try writing.transaction.breakGlass(id)?.value else {
        throw Fault.notFound("emergency reading")
      }
      _ = try writing.require([.authority], "emergency reading")
      // A worker does not decide about what was read of themself.
      guard broken.subject != .worker(writing.standing.person) else {
        throw Fault.notFound("emergency reading")
      }
      return broken
    } act: { writing, broken in
      let changed = try change(writing, broken)
      let subject = broken.accessSubject(writing.transaction.vault)
      writing.transaction.notes.wrote(subject, record: id.uuid)
      return (id.uuid, try writing.transaction.update(changed, ifRevision: revision))
    }
  }
}

extension BreakGlass.Subject {
  fileprivate init(_ params: GovernanceBreakGlass.Params) throws {
    switch (params.person, params.youngPerson) {
    case (let person?, nil): self = .worker(try Person.ID(wire: person))
    case (nil, let reference?):
      guard let child = YoungPersonReference(reference) else {
        throw Fault.invalidParam("/youngPerson", "Give the young person's reference.")
      }
      self = .youngPerson(child)
    default:
      throw Fault.invalidParam("/person", "Say one: a worker, or a young person.")
    }
  }
}

extension BreakGlass {
  func accessSubject(_ vault: Vault) -> AccessSubject {
    switch subject {
    case .worker(let person): .person(person)
    case .youngPerson(let reference): .child(vault.tag(of: reference))
    }
  }
}

extension Standing {
  /// In which capacities somebody may ask that a notice be held back.
  fileprivate var sides: Set<NoticeHold.Side> {
    var sides: Set<NoticeHold.Side> = []
    if roles.contains(.safeguardingLead) { sides.insert(.safeguarding) }
    if roles.contains(.informationGovernance) { sides.insert(.informationGovernance) }
    return sides
  }
}

import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

/// The steps from "it has reached us" to "closed", each of them one act of somebody to whom it comes.
extension Services {
  func acknowledge(
    _ params: ParticipationAcknowledge.Params, _ call: Call<Visit>
  ) async throws -> ParticipationAcknowledge.Result {
    let written = try await answer(
      ParticipationAcknowledge.self, call, .init(params.idempotencyKey, dryRun: params.dryRun),
      params.id, params.ifRevision
    ) { _, record in
      (.acknowledged, try record.head.path.taking(.acknowledge))
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func sendToDecisionMaker(
    _ params: ParticipationSendToDecisionMaker.Params, _ call: Call<Visit>
  ) async throws -> ParticipationSendToDecisionMaker.Result {
    let decisionMaker = try Person.ID(wire: params.decisionMaker)
    let ask = try Ask(params.ask, at: "/ask")
    let written = try await answer(
      ParticipationSendToDecisionMaker.self, call,
      .init(params.idempotencyKey, dryRun: params.dryRun), params.id, params.ifRevision
    ) { writing, record in
      let path = try record.head.path.taking(.sendToDecisionMaker)
      try writing.requireToDecide(decisionMaker, about: record.head.aboutWorker)
      return (.sentToDecisionMaker(decisionMaker, ask: ask), path)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func decide(
    _ params: ParticipationDecide.Params, _ call: Call<Visit>
  ) async throws -> ParticipationDecide.Result {
    let outcome = try Outcome(params.outcome, at: "/outcome")
    let written = try await answer(
      ParticipationDecide.self, call, .init(params.idempotencyKey, dryRun: params.dryRun),
      params.id, params.ifRevision
    ) { writing, record in
      let path = try record.head.path.taking(.decide, decision: outcome.kind)
      if let by = outcome.by, by < writing.today {
        throw Fault.ruleViolated("The day by which has passed.", at: "/outcome/by")
      }
      return (.decided(outcome), path)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func tell(
    _ params: ParticipationTell.Params, _ call: Call<Visit>
  ) async throws -> ParticipationTell.Result {
    let day = try Day(wire: params.on)
    let how: HowTold = try same(params.how)
    guard params.readForNames else {
      throw Fault.invalidParam(
        "/readForNames",
        "A person reads every answer for anything that gives somebody away before a young person is told."
      )
    }
    let written = try await answer(
      ParticipationTell.self, call, .init(params.idempotencyKey, dryRun: params.dryRun),
      params.id, params.ifRevision
    ) { writing, record in
      let path = try record.head.path.taking(.tell)
      try record.head.requireSince(day, today: writing.today)
      return (.told(on: day, how: how), path)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func recordReply(
    _ params: ParticipationRecordReply.Params, _ call: Call<Visit>
  ) async throws -> ParticipationRecordReply.Result {
    let day = try Day(wire: params.on)
    let reply: Reply = try same(params.reply)
    let words = Words(params.words)
    let id = try Contribution.ID(wire: params.id)
    let written = try await answer(
      ParticipationRecordReply.self, call, .init(params.idempotencyKey, dryRun: params.dryRun),
      params.id, params.ifRevision
    ) { writing, record in
      let path = try record.head.path.taking(reply.step)
      try record.head.requireSince(day, today: writing.today)
      return (.replied(reply, words: words, on: day), path)
    }
    if words != nil, written.replayed == nil, params.dryRun != true {
      readingHours.note(id, at: now())
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func lookAgain(
    _ params: ParticipationLookAgain.Params, _ call: Call<Visit>
  ) async throws -> ParticipationLookAgain.Result {
    let finding = try Words(required: params.finding, at: "/finding")
    let offered = try Day(wire: params.advocateOfferedOn)
    let next = try params.decisionMaker.reading(Person.ID.init(wire:))
    let id = try Contribution.ID(wire: params.id)
    let written = try await writeByTheDay(
      ParticipationLookAgain.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      try writing.contribution(id)
    } act: { writing, visible in
      let record = visible.record
      try record.head.requireHere()
      let path = try record.head.path.taking(.lookAgain)
      let me = writing.standing.person
      guard record.decidedBy != me, record.head.decisionMaker != me else {
        throw Fault.ruleViolated(
          "They said it is not fair: somebody else than whoever decided looks again.")
      }
      try record.head.requireSince(offered, today: writing.today, at: "/advocateOfferedOn")
      guard let decisionMaker = next ?? record.head.decisionMaker, let ask = record.ask else {
        throw WireMismatch(type: "ContributionRecord")
      }
      try writing.requireToDecide(decisionMaker, about: record.head.aboutWorker)
      let looked = HandlingStep(
        what: .lookedAgain(finding: finding, advocateOfferedOn: offered), on: writing.today, by: me)
      let revision = try writing.transaction.record(
        looked, of: id, path: record.head.path, ifRevision: params.ifRevision)
      let sent = HandlingStep(
        what: .sentToDecisionMaker(decisionMaker, ask: ask), on: writing.today, by: me)
      return (
        id.uuid, try writing.transaction.record(sent, of: id, path: path, ifRevision: revision)
      )
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func closeContribution(
    _ params: ParticipationClose.Params, _ call: Call<Visit>
  ) async throws -> ParticipationClose.Result {
    let written = try await answer(
      ParticipationClose.self, call, .init(params.idempotencyKey, dryRun: params.dryRun),
      params.id, params.ifRevision
    ) { _, record in
      guard record.head.replyGate != .pending else {
        throw Fault.ruleViolated("Their reply has to be read for safety before it is closed.")
      }
      return (.closed, try record.head.path.taking(.close))
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  /// One step on the way, if the caller may take it and it can be taken.
  private func answer<M: WorkbookMethod>(
    _ method: M.Type, _ call: Call<Visit>, _ terms: WriteTerms, _ id: String, _ revision: Int,
    _ step:
      @escaping @Sendable (Writing, ContributionRecord) throws -> (HandlingStep.What, AnswerPath)
  ) async throws -> Written {
    let id = try Contribution.ID(wire: id)
    return try await writeByTheDay(method, call, terms) { writing in
      try writing.contribution(id)
    } act: { writing, visible in
      try visible.record.head.requireHere()
      let (what, path) = try step(writing, visible.record)
      let taken = HandlingStep(what: what, on: writing.today, by: writing.standing.person)
      return (
        id.uuid,
        try writing.transaction.record(taken, of: id, path: path, ifRevision: revision)
      )
    }
  }
}

extension Reply {
  var step: AnswerPath.Step {
    switch self {
    case .fair: .replyFair
    case .notFair: .replyNotFair
    case .noAnswer: .replyNoAnswer
    }
  }
}

extension Outcome {
  var by: Day? {
    switch self {
    case .accepted(_, let by, _), .partly(_, let by, _, _), .needMoreTime(_, let by): by
    case .declined: nil
    }
  }
}

extension ContributionHead {
  fileprivate func requireSince(
    _ day: Day, today: Day, at pointer: String = "/on"
  ) throws(Fault) {
    guard day >= receivedOn, day <= today else {
      throw .ruleViolated(
        "The day lies between \(receivedOn.inWords), when it was said, and today.", at: pointer)
    }
  }
}

extension Writing {
  /// Whoever decides works here and has nothing to do with whom it is about.
  fileprivate func requireToDecide(_ person: Person.ID, about worker: Person.ID?) throws {
    guard let found = try transaction.person(person)?.value, found.left.map({ $0 >= today }) ?? true
    else { throw Fault.notFound("person") }
    let access = try ContributionAccess(standing, in: transaction, on: today)
    guard access.isUnconcerned(person, about: worker) else {
      throw Fault.ruleViolated(
        "It cannot be decided by whom it is about, nor by anybody in their line.",
        at: "/decisionMaker")
    }
  }
}

import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func checkSafety(
    _ params: ParticipationCheckSafety.Params, _ call: Call<Visit>
  ) async throws -> ParticipationCheckSafety.Result {
    let id = try Contribution.ID(wire: params.id)
    let part: CheckedPart = try same(params.part)
    let finding: SafetyFinding = try same(params.finding)
    let worker = try params.aboutWorker.reading(Person.ID.init(wire:))
    let message = Words(params.messageToYoungPerson)
    let written = try await writeByTheDay(
      ParticipationCheckSafety.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      try writing.contribution(id)
    } act: { writing, visible in
      let head = visible.record.head
      try head.requireHere()
      if let worker, try writing.transaction.person(worker) == nil {
        throw Fault.notFound("person")
      }
      let path: AnswerPath
      switch part {
      case .words where head.path.state != .received:
        // Read already: it can be found to be a concern later, or to be about a worker, and never clear again.
        guard finding == .concern || (head.gate == .clear && worker != nil) else {
          throw Fault.ruleViolated(
            "It has been read. Later it can only be found to be a concern, or to be about a worker.",
            at: "/finding")
        }
        path = head.path
      case .words:
        path = try head.path.taking(.checkSafety)
      case .reply:
        guard head.replyGate == .pending else {
          throw Fault.ruleViolated("There is no reply that waits to be read.", at: "/part")
        }
        path = head.path
      }
      if worker != nil || params.mayBeComplaint != nil {
        try writing.transaction.mark(
          id, aboutWorker: worker ?? head.aboutWorker,
          mayBeComplaint: params.mayBeComplaint ?? head.mayBeComplaint)
      }
      let step = HandlingStep(
        what: .readForSafety(part: part, finding: finding, messageToYoungPerson: message),
        on: writing.today, by: writing.standing.person)
      let revision = try writing.transaction.record(
        step, of: id, path: path, ifRevision: params.ifRevision)
      return (id.uuid, revision)
    }
    if params.dryRun != true { readingHours.forget(id) }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

extension AnswerPath {
  /// - Throws: 1004 with what comes first.
  func taking(_ step: Step, decision: Outcome.Kind? = nil) throws(Fault) -> AnswerPath {
    guard let path = after(step, decision: decision) else {
      throw .ruleViolated(step.refusal(from: self))
    }
    return path
  }
}

extension ContributionHead {
  /// - Throws: 1004 once it was taken back.
  func requireHere() throws(Fault) {
    guard withdrawnOn == nil else {
      throw .ruleViolated("It was taken back: nothing more can be done with it.")
    }
  }
}

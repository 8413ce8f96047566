import JSONRPC
import Storage
import Synchronization
import Workbook
import WorkbookProtocol

extension Services {
  func withdrawContribution(
    _ params: ParticipationWithdraw.Params, _ call: Call<Visit>
  ) async throws -> ParticipationWithdraw.Result {
    let id = try Contribution.ID(wire: params.id)
    let mayHaveBeenShown = Mutex(false)
    let written = try await writeByTheDay(
      ParticipationWithdraw.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      let visible = try writing.contribution(id)
      writing.transaction.finishErasures()
      mayHaveBeenShown.withLock { $0 = visible.record.mayHaveBeenShown }
      return visible
    } act: { writing, visible in
      try visible.record.head.requireHere()
      let revision = try writing.transaction.withdraw(
        id, on: writing.today, by: writing.standing.person, ifRevision: params.ifRevision)
      return (id.uuid, revision)
    }
    if params.dryRun != true { readingHours.forget(id) }
    return .init(
      id: written.id, mayHaveBeenShown: mayHaveBeenShown.withLock { $0 },
      revision: written.revision, replayed: written.replayed)
  }
}

extension ContributionRecord {
  /// Reports show what was put to whoever decides, and words that may be quoted, of what is clear.
  fileprivate var mayHaveBeenShown: Bool {
    switch head.path.state {
    case .received: false
    case .safetyChecked, .acknowledged:
      head.gate == .clear && (entry?.quote != nil || head.withdrawnOn != nil)
    default: head.gate == .clear
    }
  }
}

import Foundation
import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

/// Check-ins, as their authors make them. None of these leaves a row that says who answered.
extension Services {
  func checkIn(
    _ params: ResilienceCheckIn.Params, _ call: Call<Visit>
  ) async throws -> ResilienceCheckIn.Result {
    let sent = try SentCheckIn(params, lists: content.lists, on: now().day)
    let me = try signedIn(call)
    let (content, random, today) = (content, random, now().day)
    // A key is made before the write, and only for a check-in that there is not yet and that will be taken.
    let (known, isTaken) = try await faulting {
      try await store.read { snapshot in
        let existing = try snapshot.checkIn(of: me, in: sent.month)
        let isTaken =
          try existing == nil && sent.ifRevision == nil
          && sent.refusal(in: snapshot, content, on: today) == nil
        return (existing?.checkIn.id, isTaken)
      }
    }
    let id = known ?? CheckIn.ID(UUID(random: random))
    let written = try await writeInConfidence(
      ResilienceCheckIn.self, call,
      .init(
        params.idempotencyKey, dryRun: params.dryRun,
        sealing: isTaken && params.dryRun != true ? store.vault.keys(for: id) : [])
    ) { writing in
      try writing.keep(sent, id: id, content, random)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func shareCheckIn(
    _ params: ResilienceShare.Params, _ call: Call<Visit>
  ) async throws -> ResilienceShare.Result {
    let id = try CheckIn.ID(wire: params.checkIn)
    let written = try await writeInConfidence(
      ResilienceShare.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      try writing.requireOwn(id)
      let supervisors = try writing.supervisorsToday()
      guard !supervisors.isEmpty else { throw Fault.noSupervisor }
      let me = writing.standing.person
      return (id.uuid, try writing.transaction.share(id, of: me, with: supervisors))
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func unshareCheckIn(
    _ params: ResilienceUnshare.Params, _ call: Call<Visit>
  ) async throws -> ResilienceUnshare.Result {
    let id = try CheckIn.ID(wire: params.checkIn)
    let written = try await writeInConfidence(
      ResilienceUnshare.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      try writing.requireOwn(id)
      let me = writing.standing.person
      return (id.uuid, try writing.transaction.share(id, of: me, with: []))
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func deleteCheckIns(
    _ params: ResilienceDelete.Params, _ call: Call<Visit>
  ) async throws -> ResilienceDelete.Result {
    let ids = try params.checkIns.readingEach(CheckIn.ID.init(wire:))
    guard let first = ids.first else { throw WireMismatch(type: "CheckIn.ID") }
    let written = try await writeInConfidence(
      ResilienceDelete.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      writing.transaction.finishErasures()
    } act: { writing in
      for id in ids { try writing.requireOwn(id) }
      try writing.transaction.delete(ids, of: writing.standing.person)
      return (first.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

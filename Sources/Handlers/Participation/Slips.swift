import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  /// How long slips open the form: 60 days, a shared screen today and tomorrow.
  private static let slipDays = 60
  private static let screenDays = 1

  func makeSlips(
    _ params: ParticipationInvite.Params, _ call: Call<Visit>
  ) async throws -> ParticipationInvite.Result {
    let until = try Day(wire: params.until)
    let kind: ParticipationSlip.Kind = try same(params.kind)
    guard kind == .sharedScreen || params.workerPresent != true else {
      throw Fault.invalidParam(
        "/workerPresent", "This is for a shared screen: on their own phone nobody is there.")
    }
    let activity = try params.activity.reading(Activity.ID.init(wire:))
    let slip = ParticipationSlip(
      kind: kind, activity: activity, workerPresent: params.workerPresent ?? false, until: until)
    let codes = (0..<params.count).compactMap { _ in FollowCode.made(from: random) }
    let id = makeID(now())
    let written = try await write(
      ParticipationInvite.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      _ = try writing.require([.authority], "slip")
      if let activity, try writing.transaction.activity(activity) == nil {
        throw Fault.notFound("activity")
      }
      let last = writing.today.adding(days: kind == .oneAnswer ? Self.slipDays : Self.screenDays)
      guard (writing.today...last).contains(until) else {
        throw Fault.ruleViolated(
          "They can open the form until \(last.inWords) at the latest.", at: "/until")
      }
      for code in codes { try writing.transaction.add(slip, code: code) }
      return (id, 1)
    }
    let isNew = written.replayed == nil && params.dryRun != true
    return .init(
      id: written.id, codes: isNew ? codes.map(\.text) : nil, revision: written.revision,
      replayed: written.replayed)
  }
}

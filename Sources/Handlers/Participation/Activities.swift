import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func startActivity(
    _ params: ParticipationStartActivity.Params, _ call: Call<Visit>
  ) async throws -> ParticipationStartActivity.Result {
    let activity = Activity(
      id: try id(params.id, at: now()), entry: try ActivityEntry(params.activity))
    let written = try await write(
      ParticipationStartActivity.self, call,
      .init(params.idempotencyKey, dryRun: params.dryRun, sealing: [.organisation])
    ) { writing in
      try writing.check(activity.entry)
      try writing.transaction.add(activity)
      return (activity.id.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func updateActivity(
    _ params: ParticipationUpdateActivity.Params, _ call: Call<Visit>
  ) async throws -> ParticipationUpdateActivity.Result {
    let activity = Activity(
      id: try Activity.ID(wire: params.id), entry: try ActivityEntry(params.activity))
    let written = try await write(
      ParticipationUpdateActivity.self, call,
      .init(params.idempotencyKey, dryRun: params.dryRun, sealing: [.organisation])
    ) { writing in
      guard try writing.transaction.activity(activity.id) != nil else {
        throw Fault.notFound("activity")
      }
      try writing.check(activity.entry)
      let revision = try writing.transaction.update(activity, ifRevision: params.ifRevision)
      return (activity.id.uuid, revision)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func listActivities(
    _ params: ParticipationListActivities.Params, _ call: Call<Visit>
  ) async throws -> ParticipationListActivities.Result {
    let paging = try Paging(
      ParticipationListActivities.self, filter: .init(openOnly: params.openOnly),
      cursor: params.cursor, limit: params.limit, caller: try signedIn(call), vault: store.vault)
    return try await read(ParticipationListActivities.self, call) { reading in
      let activities = try reading.snapshot.activities().filter { activity in
        params.openOnly != true || activity.value.entry.ends.map { $0 >= reading.today } ?? true
      }
      let page = try paging.page(Array(activities.enumerated())) { place, activity in
        [String(100_000 + place), activity.value.id.description]
      }
      let names = try Names(
        page.items.compactMap(\.element.value.entry.decisionMaker), in: reading.snapshot)
      return .init(
        items: try page.items.readingEach { item throws(WireMismatch) in
          try Wire.ActivityRecord(item.element, names)
        }, nextCursor: page.next)
    }
  }
}

extension Writing {
  /// - Throws: 1004 with everything that the entry breaks, 1001 for a decision-maker who is not on the list.
  fileprivate func check(_ entry: ActivityEntry) throws {
    _ = try require([.authority], "activity")
    if let decisionMaker = entry.decisionMaker, try transaction.person(decisionMaker) == nil {
      throw Fault.notFound("person")
    }
    if let fault = Fault(rulesBroken: entry.rulesBroken(on: today), under: "/activity") {
      throw fault
    }
  }
}

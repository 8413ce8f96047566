import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func listContributions(
    _ params: ParticipationList.Params, _ call: Call<Visit>
  ) async throws -> ParticipationList.Result {
    let states = try params.states.map { Set(try $0.readingEach(same) as [AnswerPath.State]) }
    let paging = try Paging(
      ParticipationList.self,
      filter: .init(states: params.states, waitingForReading: params.waitingForReading),
      cursor: params.cursor, limit: params.limit, caller: try signedIn(call), vault: store.vault)
    let filter = ContributionFilter(
      states: states, waitingForReading: params.waitingForReading ?? false)
    let after = try paging.after?.first.map(Contribution.ID.init(wire:))
    return try await read(ParticipationList.self, call, reason: params.reason) { reading in
      let access = try ContributionAccess(
        reading.standing, in: reading.snapshot, on: reading.today)
      var visible: [ContributionHead] = []
      var last = after
      // Pages of heads until as many are visible as were asked for, and one more.
      while visible.count <= paging.limit {
        let heads = try reading.snapshot.contributionHeads(
          filter, after: last, limit: ListPage.heads)
        visible += heads.filter { head in
          !reading.permission.parts(access.relations(to: head)).isEmpty
        }
        guard heads.count == ListPage.heads else { break }
        last = heads.last?.id
      }
      let shown = visible.prefix(paging.limit)
      let items = try shown.map { try summary($0, reading) }
      let next = visible.count > paging.limit ? shown.last?.id.description : nil
      return .init(items: items, nextCursor: try next.map { try paging.cursor(after: [$0]) })
    }
  }

  func getContribution(
    _ params: ParticipationGet.Params, _ call: Call<Visit>
  ) async throws -> ParticipationGet.Result {
    let id = try Contribution.ID(wire: params.id)
    return try await read(ParticipationGet.self, call, reason: params.reason) { reading in
      let access = try ContributionAccess(
        reading.standing, in: reading.snapshot, on: reading.today)
      guard let record = try reading.snapshot.contribution(id) else {
        throw Fault.notFound("contribution")
      }
      let relations = access.relations(to: record.head)
      let parts = try reading.require(relations, "contribution")
      let visible = VisibleContribution(record: record, relations: relations, parts: parts)
      if let child = record.head.child {
        reading.notes.read(.child(child), record: id.uuid)
      }
      let people = record.steps.flatMap(\.people) + [record.head.aboutWorker].compactMap(\.self)
      let names = try Names(people, in: reading.snapshot)
      let showsReply = visible.showsReply(to: reading.standing)
      return .init(
        summary: try summary(record.head, reading),
        parts: try AccessPart.allCases.filter(parts.contains).readingEach(same),
        contribution: visible.showsWords
          ? try record.entry.reading(Wire.ContributionEntry.init) : nil,
        aboutWorker: visible.showsWords ? record.head.aboutWorker.map { names[$0] } : nil,
        steps: try record.steps.readingEach { step throws(WireMismatch) in
          try Wire.HandlingStep(
            step, names, showsWords: step.isReply ? showsReply : visible.showsWords)
        })
    }
  }

  private func summary(
    _ head: ContributionHead, _ reading: Reading
  ) throws -> Wire.ContributionSummary {
    let settings = try reading.snapshot.participationSettings().value
    let due = head.due(settings.clocks, content.workingDays)
    let came = head.waitsForReading ? readingHours.came(head.id, on: head.receivedOn) : nil
    let names = try Names([head.decisionMaker].compactMap(\.self), in: reading.snapshot)
    // What was put to whoever decides is in words of ours; a waiting contribution has none.
    let ask = head.decisionMaker == nil ? nil : try reading.snapshot.contribution(head.id)?.ask
    return .init(
      id: head.id.description, revision: head.revision, receivedOn: head.receivedOn.description,
      state: try same(head.path.state), decision: try head.path.decision.reading(same),
      reply: try head.path.reply.reading(same), gate: try same(head.gate),
      replyGate: try head.replyGate.reading(same), named: head.isNamed,
      aboutAWorker: head.aboutWorker != nil, mayBeComplaint: head.mayBeComplaint,
      activity: head.activity?.description, decisionMaker: head.decisionMaker.map { names[$0] },
      ask: ask.map(Wire.Ask.init), due: due?.description,
      overdue: due.flatMap { ($0 < reading.today).unless(false) },
      readBy: came.map { ReadingClock.readBy(receivedAt: $0).description },
      turn: try came.reading { came throws(WireMismatch) in
        try same(ReadingClock.turn(receivedAt: came, now: reading.now))
      },
      withdrawnOn: head.withdrawnOn?.description)
  }
}

private enum ListPage {
  static let heads = 200
}

extension ContributionHead {
  /// The day by which the next step is due.
  func due(_ clocks: ParticipationClocks, _ days: WorkingDays) -> Day? {
    guard withdrawnOn == nil else { return nil }
    return clocks.due(
      path, receivedOn: receivedOn, promisedBy: promisedBy, mayBeComplaint: mayBeComplaint, days)
  }
}

extension HandlingStep {
  fileprivate var people: [Person.ID] {
    var people = [by].compactMap(\.self)
    if case .sentToDecisionMaker(let person, _) = what { people.append(person) }
    return people
  }

  fileprivate var isReply: Bool { if case .replied = what { true } else { false } }
}

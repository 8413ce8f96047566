import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func addPromise(
    _ params: PromisesAdd.Params, _ call: Call<Visit>
  ) async throws -> PromisesAdd.Result {
    let promise = WorkforcePromise(
      id: try id(params.id, at: now()), unit: try Team.ID(wire: params.unit),
      quarter: try Quarter(wire: params.quarter, at: "/quarter"),
      text: try Words(required: params.text, at: "/text"), owner: try Person.ID(wire: params.owner),
      due: try Day(wire: params.due), madeOn: now().day)
    let written = try await write(
      PromisesAdd.self, call,
      .init(params.idempotencyKey, dryRun: params.dryRun, sealing: [.organisation])
    ) { writing in
      try writing.requireLed(promise.unit)
    } act: { writing, _ in
      guard promise.quarter.from <= writing.today else {
        throw Fault.ruleViolated("That quarter has not begun.", at: "/quarter")
      }
      guard promise.due >= writing.today else {
        throw Fault.ruleViolated("A promise is for a day that is still to come.", at: "/due")
      }
      guard try writing.transaction.person(promise.owner) != nil else {
        throw Fault.notFound("person")
      }
      try writing.transaction.add(promise)
      writing.transaction.notes.wrote(.person(promise.owner), record: promise.id.uuid)
      return (promise.id.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func answerPromise(
    _ params: PromisesAnswer.Params, _ call: Call<Visit>
  ) async throws -> PromisesAnswer.Result {
    let id = try WorkforcePromise.ID(wire: params.id)
    let day = try params.on.reading(Day.init(wire:))
    let outcome: WorkforcePromise.Outcome = try same(params.outcome)
    let whatHappened = try Words(required: params.whatHappened, at: "/whatHappened")
    let written = try await write(
      PromisesAnswer.self, call,
      .init(params.idempotencyKey, dryRun: params.dryRun, sealing: [.organisation])
    ) { writing in
      guard let promise = try writing.transaction.promise(id)?.value else {
        throw Fault.notFound("promise")
      }
      try writing.requireLed(promise.unit, "promise")
      return promise
    } act: { writing, promise in
      let day = day ?? writing.today
      guard (promise.madeOn...writing.today).contains(day) else {
        throw Fault.ruleViolated(
          "The day lies between the day of the promise, \(promise.madeOn.inWords), and today.",
          at: "/on")
      }
      let answered = promise.answered(.init(outcome: outcome, whatHappened: whatHappened, on: day))
      let revision = try writing.transaction.update(answered, ifRevision: params.ifRevision)
      writing.transaction.notes.wrote(.person(promise.owner), record: id.uuid)
      return (id.uuid, revision)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func listPromises(
    _ params: PromisesList.Params, _ call: Call<Visit>
  ) async throws -> PromisesList.Result {
    let asked = try params.unit.reading(Team.ID.init(wire:))
    let paging = try Paging(
      PromisesList.self, filter: .init(unit: params.unit, openOnly: params.openOnly),
      cursor: params.cursor, limit: params.limit, caller: try signedIn(call), vault: store.vault)
    return try await read(PromisesList.self, call) { reading in
      let unit = try reading.unit(asked, at: "/unit")
      let promises = try reading.snapshot.promises(concerning: unit.id)
        .filter { params.openOnly != true || $0.value.answer == nil }
      let page = try paging.page(promises) { [$0.value.daysBack, $0.value.id.description] }
      let names = try Names(page.items.map(\.value.owner), in: reading.snapshot)
      return .init(
        items: try page.items.readingEach { promise throws(WireMismatch) in
          try Wire.PromiseRecord(promise, names)
        }, nextCursor: page.next)
    }
  }
}

extension Snapshot {
  /// Promises to a unit, to those below it, and to those it belongs to, the newest first.
  func promises(concerning unit: Team.ID) throws -> [Recorded<WorkforcePromise>] {
    var units = try units(within: unit)
    var above = try team(unit)?.value.parent
    while let next = above, units.insert(next).inserted {
      above = try team(next)?.value.parent
    }
    return try promises(to: units)
  }
}

extension WorkforcePromise {
  /// Digits that ascend from the newest to the oldest, eight for every day there is: the order of the list as a cursor's key.
  fileprivate var daysBack: String { String(20_000_000 - madeOn.ordinal) }
}

extension Writing {
  fileprivate func requireLed(_ unit: Team.ID, _ what: String = "unit") throws {
    guard try transaction.team(unit) != nil else { throw Fault.notFound(what) }
    let led = try transaction.unitsLed(by: standing)
    _ = try require(led.contains(unit) ? [.unit] : [], what)
  }
}

extension Wire.PromiseRecord {
  fileprivate init(
    _ recorded: Recorded<WorkforcePromise>, _ names: Names
  ) throws(WireMismatch) {
    let promise = recorded.value
    self.init(
      id: promise.id.description, revision: recorded.revision, unit: promise.unit.description,
      quarter: .init(
        from: promise.quarter.from.description, until: promise.quarter.until.description),
      text: promise.text.text, owner: names[promise.owner], due: promise.due.description,
      outcome: try (promise.answer?.outcome).reading(same),
      whatHappened: promise.answer?.whatHappened.text, on: promise.answer?.on.description)
  }
}

extension Quarter {
  /// - Throws: −32602 unless it is one whole calendar quarter.
  init(wire period: Wire.ReportingPeriod, at pointer: String) throws {
    guard
      let quarter = Quarter(
        from: try Day(wire: period.from), until: try Day(wire: period.until))
    else {
      throw Fault.invalidParam(
        pointer,
        "Give one calendar quarter, from its first day to its last, such as 2026-07-01 to 2026-09-30."
      )
    }
    self = quarter
  }
}

extension Words {
  init(required text: String, at pointer: String) throws(Fault) {
    guard let words = Words(text) else {
      throw .invalidParam(pointer, "This cannot be left blank.")
    }
    self = words
  }
}

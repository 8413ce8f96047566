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
      for id in ids { try writing.requireOwn(id) }
      try writing.transaction.delete(ids, of: writing.standing.person)
      return (first.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

/// A check-in whose parameters are in order.
private struct SentCheckIn: Sendable {
  let month: Month
  let entry: CheckInEntry
  /// The place of each instrument in what was sent.
  let positions: [Instrument.ID: Int]
  let share: Bool
  let contact: (kind: ContactWish.Kind, person: Person.ID?)?
  let ifRevision: Int?

  init(_ params: ResilienceCheckIn.Params, lists: ContentLists, on today: Day) throws {
    guard let month = params.month.map({ Month($0) }) ?? Month(of: today) else {
      throw Fault.invalidParam("/month", "Write the month as 2026-11.")
    }
    self.month = month
    entry = try CheckInEntry(params.checkIn)
    do {
      try entry.check(lists: lists)
    } catch {
      throw Fault(error, under: "/checkIn")
    }
    positions = Dictionary(
      (params.checkIn.instruments ?? []).enumerated().map {
        (Instrument.ID($0.element.instrument), $0.offset)
      }, uniquingKeysWith: { first, _ in first })
    share = params.shareWithSupervisor ?? false
    contact = try params.pleaseContactMe.map { wish in
      let person = try wish.person.reading(Person.ID.init(wire:))
      guard wish.who == .supervisor || person != nil else {
        throw Fault.invalidParam("/pleaseContactMe/person", "Say who exactly.")
      }
      guard wish.who != .supervisor || person == nil else {
        throw Fault.invalidParam(
          "/pleaseContactMe/person", "Your supervisor is known: leave the person out.")
      }
      return (try same(wish.who), person)
    }
    ifRevision = params.ifRevision
  }
}

extension Writing {
  fileprivate func keep(
    _ sent: SentCheckIn, id: CheckIn.ID, _ content: Content, _ random: RandomBytes
  ) throws -> (UUID, Int) {
    if let refusal = try sent.refusal(in: transaction, content, on: today) { throw refusal }
    let me = standing.person
    let existing = try transaction.checkIn(of: me, in: sent.month)
    try sent.requireRevision(of: existing)
    let wishes = try wishes(sent.contact, random)
    if transaction.act.dryRun {
      return (existing?.checkIn.id.uuid ?? id.uuid, existing.map { $0.revision + 1 } ?? 1)
    }
    for wish in wishes { try transaction.add(wish) }
    let sharedWith = try sharing(sent)
    let made = CheckIn(
      id: existing?.checkIn.id ?? id, month: sent.month, unit: standing.team, entry: sent.entry)
    guard let existing, let ifRevision = sent.ifRevision else {
      try transaction.add(made, of: me, wishes: wishes.map(\.id), sharedWith: sharedWith)
      return (made.id.uuid, 1)
    }
    let revision = try transaction.replace(
      made, of: me, wishes: existing.wishes + wishes.map(\.id), sharedWith: sharedWith,
      ifRevision: ifRevision)
    return (made.id.uuid, revision)
  }

  fileprivate func requireOwn(_ id: CheckIn.ID) throws {
    guard try transaction.checkIn(id, of: standing.person) != nil else {
      throw Fault.notFound("check-in")
    }
  }

  fileprivate func supervisorsToday() throws -> [Person.ID] {
    try transaction.relationships(about: standing.person).map(\.value)
      .filter { $0.kind == .supervising && $0.holds(on: today) }.map(\.holder).sorted()
  }

  /// With whom the entry is shared: a replacement that says nothing of it is shared with nobody.
  private func sharing(_ sent: SentCheckIn) throws -> [Person.ID] {
    guard sent.share else { return [] }
    let supervisors = try supervisorsToday()
    guard !supervisors.isEmpty else { throw Fault.noSupervisor }
    return supervisors
  }

  private func wishes(
    _ contact: (kind: ContactWish.Kind, person: Person.ID?)?, _ random: RandomBytes
  ) throws -> [ContactWish] {
    guard let contact else { return [] }
    let asked: [Person.ID]
    if let person = contact.person {
      guard try transaction.person(person)?.value.isInPost(on: today) == true else {
        throw Fault.notFound("person")
      }
      guard person != standing.person else {
        throw Fault.ruleViolated(
          "Choose somebody other than yourself.", at: "/pleaseContactMe/person")
      }
      asked = [person]
    } else {
      asked = try supervisorsToday()
      guard !asked.isEmpty else { throw Fault.noSupervisor }
    }
    // Whoever waits already is not announced twice.
    return try asked.filter { try !transaction.isWaiting(standing.person, toHearFrom: $0) }.map {
      ContactWish(
        id: ContactWish.ID(UUID(random: random)), kind: contact.kind, asker: standing.person,
        asked: $0,
        askedOn: today)
    }
  }
}

extension SentCheckIn {
  /// What state and clock say against it, but for an earlier check-in of the month.
  fileprivate func refusal(
    in snapshot: Snapshot, _ content: Content, on today: Day
  ) throws -> Fault? {
    if let refusal = CheckInWindow.refusal(of: month, on: today) {
      return .ruleViolated(refusal, at: "/month")
    }
    let broken = entry.rulesBroken(
      instruments: content.instruments,
      enabled: Set(try snapshot.enabledInstruments().keys), positions: positions)
    return Fault(rulesBroken: broken, under: "/checkIn")
  }

  fileprivate func requireRevision(of existing: RecordedCheckIn?) throws {
    switch (existing, ifRevision) {
    case (nil, nil): break
    case (nil, _): throw Fault.notFound("check-in")
    case (let existing?, nil):
      throw Fault(
        .alreadyExists,
        "You have checked in for \(month.inWords) already. To replace that, send the revision you "
          + "replace (it is at revision \(existing.revision)).")
    case (let existing?, let ifRevision?):
      guard existing.revision == ifRevision else {
        throw StoreError.revisionConflict(current: existing.revision)
      }
    }
  }
}

extension Person {
  fileprivate func isInPost(on day: Day) -> Bool {
    started <= day && left.map { day <= $0 } ?? true
  }
}

extension Fault {
  fileprivate static var noSupervisor: Fault {
    .ruleViolated("Nobody is recorded as your supervisor today.")
  }
}

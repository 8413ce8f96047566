import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

/// A check-in whose parameters are in order.
struct SentCheckIn: Sendable {
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

extension SentCheckIn {
  /// What state and clock say against it, but for an earlier check-in of the month.
  func refusal(
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

  func requireRevision(of existing: RecordedCheckIn?) throws {
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

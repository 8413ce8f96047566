import JSONRPC
import Sealing
import Storage
import Workbook

import struct Foundation.UUID

extension Writing {
  /// Adds a check-in, or replaces the one of its month, with whom it is shared and whom it asks to be in touch.
  func keep(
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

  func requireOwn(_ id: CheckIn.ID) throws {
    guard try transaction.checkIn(id, of: standing.person) != nil else {
      throw Fault.notFound("check-in")
    }
  }

  func supervisorsToday() throws -> [Person.ID] {
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
}

extension Fault {
  static var noSupervisor: Fault {
    .ruleViolated("Nobody is recorded as your supervisor today.")
  }
}

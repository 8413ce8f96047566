import Storage
import Workbook

import struct Foundation.UUID

/// Which rows of the access log somebody is not shown, whatever their office (DOMAIN §7): what belongs to a safeguarding
/// concern about them or their line, and what comes of an emergency reading while its notice is held back.
struct HiddenAccess {
  private let person: Person.ID
  private let held: [BreakGlass]
  private let line: LineOfManagement
  private let snapshot: Snapshot

  init(from person: Person.ID, on today: Day, in snapshot: Snapshot) throws {
    self.person = person
    self.snapshot = snapshot
    held = try snapshot.heldBreakGlasses(on: today).map(\.value)
    line = try snapshot.lineOfManagement(on: today)
  }

  /// - Parameter kind: The kind of the row's record, where it was one record.
  func hides(_ entry: AccessLogEntry, of kind: RecordKind?) throws -> Bool {
    // In one call others' records were read as well, and their rows would tell of it.
    if held.contains(where: { $0.subject == .worker(person) && $0.isRead(by: entry) }) {
      return true
    }
    guard entry.subject == .person(person) else { return try isOfTheirLine(entry, kind) }
    return entry.method.hasPrefix("safeguarding.") || kind == .concern
      || Self.ofTheOffices.contains(entry.method)
      // Whoever reads about a young person or another worker reads in the sessions of this one.
      || held.contains { $0.isRead(by: entry) }
      || held.contains { $0.subject == .worker(person) && $0.isWhatWasRead(by: entry) }
  }

  /// What the offices say of a hold of either kind is for them alone.
  private static let ofTheOffices: Set = [
    "governance.holdNotice", "governance.showNotice", "governance.setHold", "governance.endHold",
    "governance.listHolds",
  ]

  /// Whether it belongs to a concern about them, or about anybody above or below them.
  private func isOfTheirLine(_ entry: AccessLogEntry, _ kind: RecordKind?) throws -> Bool {
    var workers: Set<Person.ID> = []
    if kind == .concern, let record = entry.record {
      let concern = try snapshot.concern(Concern.ID(record))
      workers = try concern.map { try Set(snapshot.workers(concernedBy: $0.value)) } ?? []
    }
    if entry.method.hasPrefix("safeguarding."), case .person(let worker) = entry.subject {
      workers.insert(worker)
    }
    return !workers.allSatisfy { line.isUnconcerned(person, about: $0) }
  }
}

extension BreakGlass {
  /// By whoever broke the glass, while it was open: whether they could have read it anyway is not asked.
  fileprivate func isRead(by entry: AccessLogEntry) -> Bool {
    entry.caller == by && isOpen(at: entry.at)
  }

  /// The emergency reading itself, alone or in a list, or the log in which it stands.
  fileprivate func isWhatWasRead(by entry: AccessLogEntry) -> Bool {
    entry.record == id.uuid
      || entry.record == nil && entry.at >= at
        && ["governance.listBreakGlass", "governance.accessLog"].contains(entry.method)
  }
}

import GRDB
package import Sealing
package import Workbook

import struct Foundation.UUID

extension Snapshot {
  package func breakGlass(_ id: BreakGlass.ID) throws -> Recorded<BreakGlass>? {
    try row(BreakGlassRow.self, id.uuid).map(recorded)
  }

  /// Every time, the newest first. There are few, or something is badly wrong.
  package func breakGlasses() throws -> [Recorded<BreakGlass>] {
    try BreakGlassRow.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM break_glass ORDER BY at DESC, id /* whole table */")
    ).map(recorded)
  }

  /// Those of which this person is told: about themself or about a young person allocated to them today.
  package func breakGlasses(
    concerning standing: Standing
  ) throws -> [Recorded<BreakGlass>] {
    let about = try BreakGlassRow.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM break_glass WHERE worker = ?"),
      arguments: [standing.person.uuid])
    let statement = try db.cachedStatement(sql: "SELECT * FROM break_glass WHERE child = ?")
    let children = try standing.allocated.flatMap {
      try BreakGlassRow.fetchAll(statement, arguments: [$0.value.data])
    }
    return try (about + children).map(recorded)
  }

  /// Those whose notice is held back on this day, whomever it would tell.
  package func heldBreakGlasses(on day: Day) throws -> [Recorded<BreakGlass>] {
    try BreakGlassRow.fetchAll(
      db.cachedStatement(
        sql: "SELECT * FROM break_glass WHERE held_until >= ? /* whole table */"),
      arguments: [day.description]
    ).map(recorded)
  }

  package func breakGlasses(by person: Person.ID) throws -> [Recorded<BreakGlass>] {
    try BreakGlassRow.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM break_glass WHERE by = ?"), arguments: [person.uuid]
    ).map(recorded)
  }

  /// For whom this person has broken the glass within the last hour.
  package func openGlass(of person: Person.ID, at now: Instant) throws -> OpenGlass {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT worker, child FROM break_glass WHERE by = ? AND at > ? AND at <= ?"),
      arguments: [
        person.uuid, now.adding(minutes: -BreakGlass.minutes).milliseconds, now.milliseconds,
      ])
    var open = OpenGlass()
    for row in rows {
      if let worker = row[0] as UUID? { open.workers.insert(Person.ID(worker)) }
      if row[1] != nil {
        open.children.insert(ChildTag(try Bytes16(column: row[1], of: .breakGlass)))
      }
    }
    return open
  }

  private func recorded(_ row: BreakGlassRow) throws -> Recorded<BreakGlass> {
    let kind = RecordKind.breakGlass
    guard let words = try unseal(StoredBreakGlass.self, of: row.id),
      let reason = Words(words.reason)
    else { throw StoreError.unreadable(kind) }
    let subject: BreakGlass.Subject
    if let worker = row.worker {
      subject = .worker(Person.ID(worker))
    } else {
      guard let child = words.youngPerson.flatMap({ YoungPersonReference($0) }) else {
        throw StoreError.unreadable(kind)
      }
      subject = .youngPerson(child)
    }
    return Recorded(
      value: BreakGlass(
        id: BreakGlass.ID(row.id), by: Person.ID(row.by), subject: subject, reason: reason,
        at: Instant(milliseconds: row.at), review: try row.review(words),
        hold: try row.hold(words)),
      revision: row.revision)
  }
}

/// Whose records somebody may read because they broke the glass.
package struct OpenGlass: Sendable, Equatable {
  package var workers: Set<Person.ID> = []
  package var children: Set<ChildTag> = []

  package init() {}
}

extension BreakGlassRow {
  fileprivate func review(_ words: StoredBreakGlass) throws -> BreakGlass.Review? {
    guard let reviewedBy, let reviewedOn, let justified else { return nil }
    guard let note = Words(words.note) else { throw StoreError.unreadable(.breakGlass) }
    return BreakGlass.Review(
      by: Person.ID(reviewedBy), on: try Day(column: reviewedOn, of: .breakGlass),
      justified: justified, note: note)
  }

  fileprivate func hold(_ words: StoredBreakGlass) throws -> NoticeHold {
    var asked: NoticeHold.Asking?
    if let holdAskedBy, let holdAskedAt, let holdSide, let because = Words(words.askedBecause) {
      asked = NoticeHold.Asking(
        by: Person.ID(holdAskedBy), side: try NoticeHold.Side(code: holdSide, of: .breakGlass),
        at: Instant(milliseconds: holdAskedAt),
        reason: because)
    }
    return NoticeHold(
      asked: asked, until: try heldUntil.map { try Day(column: $0, of: .breakGlass) },
      reasons: try words.holds.compactMap(reason))
  }

  private func reason(_ hold: StoredBreakGlass.Hold) throws -> NoticeHold.Reason? {
    guard let words = Words(hold.reason) else { return nil }
    return NoticeHold.Reason(
      by: hold.by.map { Person.ID($0) },
      on: try hold.on.map { try Day(column: $0, of: .breakGlass) }, words: words)
  }
}

extension Vault {
  /// For ``Act/sealing`` of breaking the glass.
  package func keys(for subject: BreakGlass.Subject) -> Set<KeySubject> {
    [.organisation, self.subject(of: subject)]
  }

  fileprivate func subject(of subject: BreakGlass.Subject) -> KeySubject {
    switch subject {
    case .worker: .organisation
    case .youngPerson(let reference): child(reference)
    }
  }

  fileprivate func childTag(of subject: BreakGlass.Subject) -> ChildTag? {
    guard case .youngPerson(let reference) = subject else { return nil }
    return tag(of: reference)
  }
}

/// The act must name the keys: ``Vault/keys(for:)``.
extension Transaction {
  package func add(_ broken: BreakGlass) throws {
    let child = vault.childTag(of: broken.subject)
    try create(BreakGlassRow(broken, child: child, revision: 1))
    try seal(
      StoredBreakGlass(broken), of: broken.id.uuid, revision: 1,
      under: vault.subject(of: broken.subject))
  }

  /// - Returns: the new revision, or the present one if nothing changed.
  package func update(_ broken: BreakGlass, ifRevision: Int) throws -> Int {
    let child = vault.childTag(of: broken.subject)
    return try amend(
      BreakGlassRow.self, broken.id.uuid, ifRevision: ifRevision,
      sealing: StoredBreakGlass(broken), under: vault.subject(of: broken.subject)
    ) { row in
      row = BreakGlassRow(broken, child: child, revision: row.revision)
    }
  }
}

import Foundation
import Workbook

@testable import Storage

extension TestStore {
  @discardableResult
  func hold(_ scope: LegalHold.Scope, by person: Person.ID) async throws -> LegalHold {
    let hold = LegalHold(
      id: LegalHold.ID(UUID()), scope: scope, reason: Sample.words("A claim was announced"),
      by: person, on: Self.now.day)
    try await store.write(
      act("governance.setHold", by: person, sealing: store.vault.keys(for: scope))
    ) { try $0.add(hold) }
    return hold
  }

  func end(_ hold: LegalHold, by person: Person.ID) async throws {
    let ended = hold.ending(
      .init(by: person, on: Self.now.day, reason: Sample.words("It was settled")))
    try await store.write(
      act("governance.endHold", by: person, sealing: store.vault.keys(for: hold.scope))
    ) { transaction in
      if let ended { _ = try transaction.update(ended, ifRevision: 1) }
    }
  }

  /// As `governance.erase` does it, without the record of it.
  func erase(
    by person: Person.ID? = nil, dryRun: Bool = false,
    _ body: @escaping @Sendable (Transaction) throws -> Void
  ) async throws {
    try await store.write(act("governance.erase", by: person, dryRun: dryRun), body)
  }

  func isKeptCheckIn(_ id: CheckIn.ID, of person: Person.ID) async throws -> Bool {
    try await store.read { try $0.checkIn(id, of: person) } != nil
  }

  func isKept(_ id: Contribution.ID) async throws -> Bool {
    try await store.read { try $0.contribution(id)?.entry } != nil
  }

  func personalPart(of session: SessionID) async throws -> PersonalPart? {
    try await store.read { snapshot in
      try snapshot.session(session).flatMap {
        try snapshot.entry(of: $0, opening: .all).personalPart
      }
    }
  }
}

extension Sample {
  static func named(_ child: YoungPersonReference, _ text: String) -> ContributionEntry {
    var entry = feedback(text)
    if let speaker = NamedSpeaker(youngPerson: child, name: nil, contact: nil) {
      entry.identity = .named(speaker)
      entry.place = .withWorker
    }
    return entry
  }

  /// A short talk with a personal part.
  static func personalTalk(_ supervisor: Person.ID, _ supervisee: Person.ID) -> RecordedSession {
    var entry = talk(supervisor, supervisee).entry
    var part = PersonalPart()
    part.wellbeing = words("CanaryPersonal")
    entry.personalPart = part
    return .stored(entry, cases: [])
  }
}

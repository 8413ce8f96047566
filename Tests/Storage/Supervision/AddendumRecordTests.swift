import GRDB
import Sealing
import Testing
import Workbook

import struct Foundation.UUID

@testable import Storage

/// Notes beside a session, and what of them is left when a key is destroyed.
@Suite struct AddendumRecordTests {
  private let supervisor = Sample.person("Supervisor")
  private let supervisee = Sample.person("Supervisee")
  private let child = Sample.child("LS-40411")

  private func recorded(in test: TestStore) async throws -> SessionRecord {
    try await test.add(supervisor, supervisee)
    let id = try await test.record(
      Sample.individual(supervisor.id, supervisee.id, about: [child]), by: supervisor.id)
    return try #require(try await test.store.read { try $0.session(id) })
  }

  @discardableResult
  private func add(
    _ text: String, _ part: SessionAddendum.Part, to session: SessionRecord, at revision: Int,
    in test: TestStore
  ) async throws -> Int {
    let addendum = SessionAddendum(
      id: SessionAddendum.ID(UUID()), part: part, text: Sample.words(text))
    let keys = test.store.vault.keys(forAddendumTo: part, of: session)
    return try await test.store.write(
      test.act("supervision.addAddendum", by: supervisor.id, sealing: keys)
    ) { try $0.add(addendum, to: session, ifRevision: revision) }
  }

  @Test func `each note raises the revision and comes back in its order and part`() async throws {
    let test = try TestStore()
    let session = try await recorded(in: test)
    let discussion = try #require(session.discussions.first).id
    #expect(try await add("one", .record, to: session, at: 1, in: test) == 2)
    #expect(try await add("two", .discussion(discussion), to: session, at: 2, in: test) == 3)
    #expect(try await add("three", .personal, to: session, at: 3, in: test) == 4)
    func texts(_ parts: SessionParts) async throws -> [String?] {
      try await test.store.read {
        try $0.addenda(to: session, opening: parts).map { $0.text?.text }
      }
    }
    #expect(try await texts(.all) == ["one", "two", "three"])
    #expect(
      try await texts(.init(record: true, cases: .none, personalPart: false)) == ["one"])
    #expect(
      try await texts(
        .init(
          record: false, cases: .about([test.store.vault.tag(of: child)]), personalPart: false))
        == ["two"])
    #expect(
      try await texts(.init(record: false, cases: .none, personalPart: true)) == ["three"])
    let revisions = try await test.store.read {
      try $0.revisions(of: session.id.uuid, limit: 10)
    }
    #expect(revisions.map(\.revision) == [1, 2, 3, 4])
    #expect(revisions.allSatisfy { $0.wordsChanged && $0.changes.isEmpty })
  }

  @Test func `a note whose key was destroyed is shown without its words, and nothing is added`()
    async throws
  {
    let test = try TestStore()
    let session = try await recorded(in: test)
    let discussion = try #require(session.discussions.first).id
    try await add("gone", .discussion(discussion), to: session, at: 1, in: test)
    try await add("here", .record, to: session, at: 2, in: test)
    let subject = test.store.vault.child(child)
    let key = try #require(try test.store.vault.keystore.key(for: subject))
    try test.store.vault.keystore.destroy([key.id])
    try await test.store.read { snapshot throws in
      let addenda = try snapshot.addenda(to: session, opening: .all)
      #expect(addenda.map(\.text) == [nil, Sample.words("here")])
      #expect(addenda.map(\.part) == [.discussion(discussion), .record])
      #expect(try snapshot.isErased(.discussion(discussion), of: session))
      #expect(try !snapshot.isErased(.record, of: session))
    }
  }

  @Test func `version 1 of a note is read and written`() throws {
    let text = #"{"text":"It was Thursday, not Tuesday."}"#
    let stored = try StoredAddendum.read(Array(text.utf8), version: 1)
    #expect(stored.text == "It was Thursday, not Tuesday.")
    #expect(String(decoding: try stored.encoded(), as: UTF8.self) == text)
    #expect(StoredAddendum.version == 1 && StoredAddendum.strand.rawValue == 24)
  }

  @Test func `no revision, no sealed word and no note can be overwritten or taken away`()
    async throws
  {
    let test = try TestStore()
    let session = try await recorded(in: test)
    try await add("kept", .record, to: session, at: 1, in: test)
    for table in ["sealed", "record_revision", "change", "session_addendum"] {
      for sql in ["UPDATE \(table) SET revision = 9", "DELETE FROM \(table)"] {
        await #expect(throws: (any Error).self, "\(sql)") {
          try await test.store.write(test.act()) { try $0.db.execute(sql: sql) }
        }
      }
    }
    let shown = try await test.store.read { try $0.addenda(to: session, opening: .all) }
    #expect(shown.map(\.text) == [Sample.words("kept")])
  }
}

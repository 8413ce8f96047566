import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

/// What is left out of exports, as it is kept.
@Suite struct RedactionRecordTests {
  @Test func `version 1 is read and written`() throws {
    let text = #"{"passage":"Mrs Lamb of number 4","reason":"It names a neighbour"}"#
    let stored = try StoredRedaction.read(Array(text.utf8), version: 1)
    #expect(stored.passage == "Mrs Lamb of number 4" && stored.reason == "It names a neighbour")
    #expect(String(decoding: try stored.encoded(), as: UTF8.self) == text)
    #expect(StoredRedaction.version == 1)
  }

  @Test func `one is in force for its person alone until it is taken back, and stays on record`()
    async throws
  {
    let test = try TestStore()
    let (officer, worker) = (Sample.person("Officer"), Sample.person("Worker"))
    try await test.add(officer, worker)
    let redaction = Sample.redaction("Mrs Lamb", by: officer.id)
    let act = test.act(by: officer.id, sealing: [.organisation])
    try await test.store.write(act) {
      try $0.add(redaction, about: .person(worker.id), quoting: .ofOrganisation)
    }
    try await test.store.read { snapshot throws in
      #expect(try snapshot.redactions(about: .person(worker.id)).map(\.value) == [redaction])
      #expect(try snapshot.redactions(about: .person(officer.id)) == [])
    }
    #expect(
      try await test.store.write(act) { try $0.takeBack(redaction.id, ifRevision: 1) } == 2)
    try await test.store.read { snapshot throws in
      #expect(try snapshot.redactions(about: .person(worker.id)) == [])
      let kept = try #require(try snapshot.redaction(redaction.id))
      #expect(kept.value.takenBackOn == TestStore.now.day && kept.revision == 2)
      #expect(kept.value.passage == redaction.passage)
      #expect(try snapshot.history(of: redaction.id.uuid).count == 2)
    }
  }

  @Test func `a passage goes with the words that it quotes, and then the whole field is left out`()
    async throws
  {
    let test = try TestStore()
    let officer = Sample.person("Officer")
    try await test.add(officer)
    let child = Sample.child("LS-1")
    let subject = AccessSubject.child(test.store.vault.tag(of: child))
    let redaction = Sample.redaction("purple dinosaur", by: officer.id)
    try await test.store.write(
      test.act(by: officer.id, sealing: test.store.vault.keys(for: child))
    ) { try $0.add(redaction, about: subject, quoting: .about(child)) }
    for words in ["purple dinosaur", "names a neighbour"] {
      #expect(try test.bytesOnDisk().range(of: Data(words.utf8)) == nil)
    }
    try await test.store.write(test.act()) { transaction in
      let key = try #require(
        try Data.fetchOne(
          transaction.db, sql: "SELECT key_id FROM sealed WHERE record = ?",
          arguments: [redaction.id.uuid]))
      try transaction.destroyAfterCommit(key)
    }
    let left = try await test.store.read { try $0.redactions(about: subject) }
    #expect(left.map(\.value.id) == [redaction.id])
    #expect(left.map(\.value.passage) == [nil])
    #expect(left.map(\.value).applied(to: "anything") == "[left out: the words were erased]")
  }
}

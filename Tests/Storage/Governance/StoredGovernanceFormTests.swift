import Foundation
import Testing
import Workbook

@testable import Storage

/// Version 1 of why records are held and erased is read for ever: these texts are never edited.
@Suite struct StoredGovernanceFormTests {
  @Test func `version 1 of a hold is read`() throws {
    let text = """
      {"endReason":"The court has decided","reason":"A claim was announced","youngPerson":"LS-40411"}
      """
    let stored = try StoredLegalHold.read(Array(text.utf8), version: 1)
    #expect(stored.reason == "A claim was announced" && stored.youngPerson == "LS-40411")
    #expect(stored.endReason == "The court has decided")
    #expect(String(decoding: try stored.encoded(), as: UTF8.self) == text)
    #expect(StoredLegalHold.version == 1)
  }

  @Test func `version 1 of a hold in force is read`() throws {
    let text = #"{"reason":"A claim was announced"}"#
    let stored = try StoredLegalHold.read(Array(text.utf8), version: 1)
    #expect(stored.youngPerson == nil && stored.endReason == nil)
    #expect(String(decoding: try stored.encoded(), as: UTF8.self) == text)
  }

  @Test func `version 1 of an erasure is read`() throws {
    let text = #"{"reason":"Request 2026/17"}"#
    let stored = try StoredErasure.read(Array(text.utf8), version: 1)
    #expect(stored.reason == "Request 2026/17")
    #expect(String(decoding: try stored.encoded(), as: UTF8.self) == text)
    #expect(StoredErasure.version == 1)
  }
}

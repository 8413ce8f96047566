import Foundation
import GRDB
import Testing
import Workbook

@testable import Storage

/// What makes a repeated call harmless says neither who handled a contribution nor when.
@Suite struct CallsByTheDayTests {
  @Test func `what somebody does with contributions is carried out once, under a tag of its own`()
    async throws
  {
    let (test, lead) = (try TestStore(), Sample.person("Lead"))
    let record = UUID()
    let call = { (params: [UInt8], minutes: Int) in
      var act = test.act("participation.close", by: lead.id)
      act.at = TestStore.now.adding(minutes: minutes)
      return try await test.store.write(act) { transaction throws in
        try transaction.onceByTheDay(IdempotencyKey("at 1772442000000", params: params)) {
          (record, 4)
        }
      }
    }
    #expect(try await call([1], 3).replayed == false)
    let again = try await call([1], 90)
    #expect(again.replayed && again.record == record && again.revision == 4)
    await #expect(throws: StoreError.idempotencyKeyReused) { try await call([2], 0) }
    try await test.store.read { snapshot throws in
      let row = try #require(
        try Row.fetchOne(snapshot.db, sql: "SELECT caller, key, at FROM idempotency"))
      #expect(row["caller"] as Data != snapshot.vault.owner(lead.id).data)
      #expect(row["caller"] as Data != Data(lead.id.uuid.uuidString.utf8))
      #expect(!(row["key"] as String).contains("1772"))
      #expect(row["at"] as Int64 == Sample.instant("2026-03-03T00:00:00Z").milliseconds)
    }
  }
}

import GRDB
import Testing

@testable import Storage

/// The access log is checked while the store serves.
@Suite struct OpenStoreCheckTests {
  @Test func `what was done to the log while the store is open is found and told to operators`()
    async throws
  {
    let test = try TestStore()
    try await test.note(6)
    #expect(try await test.store.verifyLog(whole: true).isSound)
    #expect(test.store.troubles.isEmpty)
    try SignedLog.attack(test.configuration) { db in
      try db.execute(sql: "UPDATE access_log SET method = 'else' WHERE seq = 2")
    }
    let fault = LogFault(firstBadRow: 2, kind: .altered)
    #expect(try await test.store.verifyLog(whole: true).fault == fault)
    #expect(test.store.troubles == [fault.description])
    #expect(try await test.store.verifyLog(whole: false).fault == fault)
  }
}

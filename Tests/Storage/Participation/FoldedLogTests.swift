import Foundation
import Testing

@testable import Storage

/// The write-ahead log keeps commits in their order, so it is emptied after what must have none.
@Suite struct FoldedLogTests {
  @Test func `a reader who is in the way delays the emptying of the log and does not prevent it`()
    async throws
  {
    let test = try TestStore()
    try await test.makeSpareKeys()
    let log = test.configuration.databasePath + "-wal"
    let size = {
      try FileManager.default.attributesOfItem(atPath: log)[.size] as? Int ?? -1
    }
    try await test.hear(Sample.contribution(Sample.feedback("Before")))
    let (held, holding) = AsyncStream<Void>.makeStream()
    let release = DispatchSemaphore(value: 0)
    let reader = Task {
      try await test.store.read { snapshot throws in
        _ = try snapshot.spareContributionKeys()
        holding.finish()
        release.wait()
      }
    }
    for await _ in held {}
    try await test.hear(Sample.contribution(Sample.feedback("While somebody reads")))
    #expect(try size() > 0)
    release.signal()
    try await reader.value
    var tries = 0
    while try size() > 0, tries < 300 {
      try await Task.sleep(for: .milliseconds(100))
      tries += 1
    }
    #expect(try size() == 0)
  }
}

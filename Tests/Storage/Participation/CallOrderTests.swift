import Foundation
import GRDB
import Testing
import Workbook

@testable import Storage

/// What is remembered of a call, so that a repeat does no harm, does not tell in which order contributions were handled.
@Suite struct CallOrderTests {
  private static let count = 40

  @Test func `remembered calls and their index stand in the file in no order of time`()
    async throws
  {
    let test = try TestStore()
    let lead = Sample.person("Lead")
    try await test.add(lead)
    for number in 0..<Self.count {
      var act = test.act("participation.checkSafety", by: lead.id)
      act.at = TestStore.now.adding(minutes: number * 7)
      try await test.store.write(act) { transaction throws in
        _ = try transaction.onceByTheDay(IdempotencyKey("call \(number)", params: [UInt8(number)]))
        {
          (UUID(), number + 1)
        }
      }
    }
    let marks = try await test.store.read { snapshot throws -> [(params: Data, key: Data)] in
      try Row.fetchAll(
        snapshot.db, sql: "SELECT params, key FROM idempotency ORDER BY revision"
      ).map { row in
        (row["params"], Data((row["key"] as String).utf8))
      }
    }
    try await test.store.close()
    let file = try Data(contentsOf: URL(fileURLWithPath: test.configuration.databasePath))
    let inTable = try marks.map { try #require(file.range(of: $0.params)).lowerBound }
    let inIndex = try zip(marks, inTable).map { mark, place in
      // The other place where the key stands.
      try #require(file.places(of: mark.key).max { abs($0 - place) < abs($1 - place) })
    }
    for (name, places) in [("rows", inTable), ("index", inIndex)] {
      #expect(Set(places).count == Self.count)
      let agreement = agreement(inPagesOf: places)
      // Five standard deviations of what chance gives.
      #expect(abs(agreement) < 0.6, "\(name): \(agreement)")
    }
  }

  /// From -1 to 1: how far two of the same page stand in the order in which they came.
  private func agreement(inPagesOf places: [Int]) -> Double {
    var (same, pairs) = (0, 0)
    for (position, later) in places.enumerated() {
      for earlier in places[..<position] where earlier / 4096 == later / 4096 {
        pairs += 1
        same += earlier < later ? 1 : -1
      }
    }
    return pairs == 0 ? 1 : Double(same) / Double(pairs)
  }
}

extension Data {
  fileprivate func places(of mark: Data) -> [Int] {
    var (places, start): ([Int], Int) = ([], startIndex)
    while let found = self[start...].range(of: mark) {
      places.append(found.lowerBound)
      start = found.upperBound
    }
    return places
  }
}

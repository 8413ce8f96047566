import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

/// Somebody has the files, and knows at which moments which young person was in the room. They read the database, its log and
/// the keystore as bytes, and every table, and find no moment, no order, no words and no code.
@Suite struct AttackerTests {
  private static let count = 40

  @Test func `no moment, no words and no code can be read from the files`() async throws {
    let (test, heard) = try await aDay()
    let disk = try test.bytesOnDisk()
    #expect(
      disk.range(of: bytes(heard.timed[3].milliseconds, 6)) != nil,
      "a moment of another record is found where it is looked for")
    for moment in heard.moments {
      for form in forms(of: moment) {
        #expect(disk.range(of: form) == nil, "\(moment)")
      }
    }
    for code in heard.codes {
      for text in [code.text, code.publicPart + code.secretPart, code.secretPart] {
        #expect(disk.range(of: Data(text.utf8)) == nil)
      }
    }
    for canary in ["Canary", "سمعني", "ASK-3", "ownDevice"] {
      #expect(disk.range(of: Data(canary.utf8)) == nil, "\(canary)")
    }
    for (table, values) in try await test.everyValue() {
      for number in values.compactMap({ Int64.fromDatabaseValue($0) }) {
        #expect(
          !heard.moments.contains { [$0.milliseconds, $0.milliseconds / 1000].contains(number) },
          "\(table)")
      }
    }
  }

  @Test func `a contribution is named in its own tables and nowhere else`() async throws {
    let (test, heard) = try await aDay()
    // The last bears a tag and the end of the day, for what somebody here did with it.
    let own: Set = ["contribution", "contribution_step", "follow_code", "idempotency"]
    for (table, values) in try await test.everyValue() where !own.contains(table) {
      let texts = values.map { value -> Data in
        switch value.storage {
        case .blob(let data): data
        case .string(let text): Data(text.uppercased().utf8)
        default: Data()
        }
      }
      for id in heard.ids {
        let forms = [Bytes16(id.uuid).data, Data(id.uuid.uuidString.utf8)]
        #expect(
          !texts.contains { text in forms.contains { text.range(of: $0) != nil } }, "\(table)")
      }
    }
    try await test.store.read { snapshot throws in
      for table in own.union(["spare_contribution_key", "participation_slip"]) {
        #expect(throws: DatabaseError.self, "\(table) has no rowid") {
          try Row.fetchAll(snapshot.db, sql: "SELECT rowid FROM \(table)")
        }
      }
    }
  }

  @Test func `the log is empty after every contribution, reply and withdrawal`() async throws {
    let (test, heard) = try await aDay()
    let log = { () throws -> Int in
      try FileManager.default.attributesOfItem(
        atPath: test.configuration.databasePath + "-wal")[.size] as? Int ?? -1
    }
    try await test.add(Sample.person("Somebody"))
    #expect(try log() > 0, "other commits stay in the log for a while")
    let id = try await test.hear(Sample.contribution(Sample.feedback("One more")))
    #expect(try log() == 0)
    try await test.take(.replied(.fair, words: nil, on: TestStore.now.day), id)
    #expect(try log() == 0)
    _ = try await test.store.write(test.act()) { try $0.forget(heard.codes[0]) }
    #expect(try log() == 0)
    _ = try await test.withdraw(id)
    #expect(try log() == 0)
  }

  @Test func `neither the file nor the keystore follows the order in which they came`()
    async throws
  {
    let (test, heard) = try await aDay()
    try await test.store.close()
    let file = try Data(contentsOf: URL(fileURLWithPath: test.configuration.databasePath))
    let keys = try Data(contentsOf: URL(fileURLWithPath: test.configuration.keystorePath))
    let orders: [(String, [Int])] = [
      ("rows", try heard.placed(in: file) { $0.blob.prefix(60) }.map(\.place)),
      // The end of a long one lies in a page of its own.
      ("long texts", try heard.placed(in: file) { $0.blob.suffix(40) }.map(\.place)),
      ("steps", try heard.placed(in: file) { $0.stepBlob }.map(\.place)),
      ("codes", try heard.placed(in: file) { $0.hash }.map(\.place)),
      ("slots of keys", try heard.placed(in: keys) { $0.keyID }.map(\.place)),
      ("subjects of keys", ranks(heard.rows.map(\.keySubject))),
      ("names of keys", ranks(heard.rows.map(\.keyID))),
      ("ids", ranks(heard.rows.map(\.id))),
    ]
    for (name, places) in orders {
      let correlation = spearman(places)
      // Four standard deviations of what chance gives with forty.
      #expect(abs(correlation) < 0.65, "\(name): \(correlation)")
    }
    for (name, mark) in [
      ("rows", { $0.blob.prefix(60) }), ("steps", { $0.stepBlob }), ("codes", { $0.hash }),
    ] as [(String, (Heard.Row) -> Data)] {
      let agreement = agreement(inPagesOf: try heard.placed(in: file, mark).map(\.place))
      #expect(abs(agreement) < 0.6, "\(name) in their pages: \(agreement)")
    }
  }

  /// From -1 to 1: how far two rows of the same page stand in the order in which they came.
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

  private struct Heard: Sendable {
    struct Row: Sendable {
      let id: Data
      let blob: Data
      let keySubject: Data
      let keyID: Data
      let stepBlob: Data
      let hash: Data
      let publicPart: String
    }

    var ids: [Contribution.ID] = []
    var codes: [FollowCode] = []
    var moments: [Instant] = []
    var timed: [Instant] = []
    /// In the order of arrival.
    var rows: [Row] = []

    func placed(
      in file: Data, _ mark: (Row) -> Data
    ) throws -> [(row: Row, place: Int)] {
      try rows.map { row in
        (row, try #require(file.range(of: mark(row))?.lowerBound, "it is in the file"))
      }
    }
  }

  /// Forty without a name between other people's work, some of them long, each read by somebody on the same day.
  private func aDay() async throws -> (TestStore, Heard) {
    let test = try TestStore()
    let checker = Sample.person("Checker")
    try await test.add(checker)
    try await test.makeSpareKeys()
    var heard = Heard()
    for number in 0..<Self.count {
      let moment = TestStore.now.adding(minutes: number * 7)
        .addingMilliseconds(Int64(number * 1_237 + 411))
      let later = moment.addingMilliseconds(93_607)
      // Lengths without order: where a long text ends in the file goes with how long it is.
      let text =
        "CanaryText \(number) سمعني "
        + String(repeating: "😀 lle ", count: number * 17 % Self.count * 9)
      let contribution = Sample.contribution(Sample.feedback(text))
      heard.codes.append(Sample.randomCode())
      heard.moments.append(moment)
      heard.timed.append(later)
      heard.ids.append(
        try await test.hear(contribution, code: heard.codes[number], at: moment))
      var act = test.act("people.add", by: checker.id)
      act.at = later
      try await test.store.write(act) { try $0.add(Sample.person("Worker \(number)")) }
      let step = HandlingStep(
        what: .readForSafety(
          part: .words, finding: .clear, messageToYoungPerson: Sample.words("CanaryMessage")),
        on: later.day, by: checker.id)
      var reading = Act("participation.checkSafety", by: checker.id, at: moment)
      reading.at = moment.addingMilliseconds(5)
      heard.moments.append(reading.at)
      try await test.store.write(reading) { transaction throws in
        _ = try transaction.onceByTheDay(
          IdempotencyKey("key \(moment.milliseconds)", params: [1])
        ) {
          let id = contribution.id
          return (
            id.uuid, try transaction.record(step, of: id, path: .start, ifRevision: nil)
          )
        }
      }
    }
    heard.rows = try await rows(of: heard.ids, in: test)
    return (test, heard)
  }

  private func rows(of ids: [Contribution.ID], in test: TestStore) async throws -> [Heard.Row] {
    try await test.store.read { snapshot throws in
      try ids.map { id in
        let row = try #require(
          try Row.fetchOne(
            snapshot.db,
            sql: """
              SELECT contribution.id, contribution.blob, key_subject, key_id,
                contribution_step.blob AS step, hash, public_part
              FROM contribution
              JOIN contribution_step ON contribution_step.contribution = contribution.id
              JOIN follow_code ON follow_code.contribution = contribution.id
              WHERE contribution.id = ?
              """, arguments: [id.uuid]))
        return Heard.Row(
          id: row[0], blob: row[1], keySubject: row[2], keyID: row[3], stepBlob: row[4],
          hash: row[5], publicPart: row[6])
      }
    }
  }

  private func forms(of moment: Instant) -> [Data] {
    let (whole, seconds) = (moment.milliseconds, moment.milliseconds / 1000)
    let text = Instant(milliseconds: seconds * 1000).description
    return [
      bytes(whole, 6), bytes(whole, 8), bytes(seconds, 8), Data("\(whole)".utf8),
      Data("\(seconds)".utf8), Data(text.dropLast().utf8),
      Data(String(whole, radix: 16).utf8),
    ]
  }

  /// Big-endian; six bytes are what SQLite stores of milliseconds, and the beginning of a UUIDv7.
  private func bytes(_ number: Int64, _ count: Int) -> Data {
    withUnsafeBytes(of: number.bigEndian) { Data($0.suffix(count)) }
  }

  private func ranks(_ keys: [Data]) -> [Int] {
    let sorted = keys.sorted { $0.lexicographicallyPrecedes($1) }
    return keys.map { sorted.firstIndex(of: $0) ?? -1 }
  }

  /// The rank correlation of the places, all different, with the order in which they are given.
  private func spearman(_ places: [Int]) -> Double {
    let sorted = places.sorted()
    let count = Double(places.count)
    let squares = places.enumerated().reduce(0.0) { sum, next in
      let rank = sorted.firstIndex(of: next.element) ?? 0
      return sum + Double((rank - next.offset) * (rank - next.offset))
    }
    return 1 - 6 * squares / (count * (count * count - 1))
  }
}

extension Instant {
  fileprivate func addingMilliseconds(_ count: Int64) -> Instant {
    Instant(milliseconds: milliseconds + count)
  }
}

import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

/// A slip opens the form; nobody can see which were used.
@Suite struct SlipTests {
  private static let code = Sample.code("K7Q4-WM2T-9XPD")

  private static func slip(
    _ kind: ParticipationSlip.Kind = .oneAnswer, until: String = "2026-03-31",
    workerPresent: Bool = false, activity: Activity.ID? = nil
  ) -> ParticipationSlip {
    ParticipationSlip(
      kind: kind, activity: activity, workerPresent: workerPresent, until: Sample.day(until))
  }

  private func store(_ slips: (ParticipationSlip, FollowCode)...) async throws -> TestStore {
    let test = try TestStore()
    try await test.store.write(test.act()) { transaction throws in
      for (slip, code) in slips { try transaction.add(slip, code: code) }
    }
    return test
  }

  private func slip(_ test: TestStore, _ code: FollowCode = code) async throws
    -> ParticipationSlip?
  {
    try await test.store.read { try $0.slip(with: code) }
  }

  private func use(_ test: TestStore) async throws -> ParticipationSlip? {
    try await test.store.write(test.act()) { try $0.use(Self.code) }
  }

  private func tryWrong(_ test: TestStore, times: Int, _ publicPart: String = "K7Q4") async throws {
    for _ in 0..<times {
      try await test.store.write(test.act()) { try $0.countWrongTry(ofSlip: publicPart) }
    }
  }

  @Test func `what a slip says comes back`() async throws {
    let activity = Sample.activity("What helps")
    for slip in [
      Self.slip(activity: activity.id), Self.slip(.sharedScreen, workerPresent: true),
      Self.slip(.sharedScreen),
    ] {
      let test = try TestStore()
      try await test.store.write(test.act(sealing: [.organisation])) { transaction throws in
        try transaction.add(activity)
        try transaction.add(slip, code: Self.code)
      }
      #expect(try await self.slip(test) == slip)
    }
  }

  @Test func `a slip for one answer opens the form once and is gone without a mark`() async throws {
    let test = try await store((Self.slip(), Self.code))
    #expect(try await use(test) == Self.slip())
    #expect(try await use(test) == nil)
    #expect(try await slip(test) == nil)
    let rows = try await test.everyValue()["participation_slip"]
    #expect(rows?.isEmpty == true)
  }

  @Test func `a slip for a shared screen opens it again and again`() async throws {
    let shared = Self.slip(.sharedScreen)
    let test = try await store((shared, Self.code))
    for _ in 0..<3 { #expect(try await use(test) == shared) }
  }

  @Test func `the fifth wrong try makes it void, the fourth does not`() async throws {
    let test = try await store((Self.slip(), Self.code))
    try await tryWrong(test, times: 4)
    #expect(try await slip(test) == Self.slip())
    try await tryWrong(test, times: 1)
    #expect(try await slip(test) == nil)
    #expect(try await use(test) == nil)
    // More of them change nothing.
    try await tryWrong(test, times: 3)
  }

  @Test func `wrong tries of another slip do not count, those of one that begins alike do`()
    async throws
  {
    let (alike, other) = (Sample.code("K7Q4-0000-0000"), Sample.code("0000-0000-0000"))
    let test = try await store(
      (Self.slip(), Self.code), (Self.slip(), alike), (Self.slip(), other))
    try await tryWrong(test, times: 5)
    #expect(try await slip(test) == nil)
    #expect(try await slip(test, alike) == nil, "nobody can tell which of the two was meant")
    #expect(try await slip(test, other) == Self.slip())
  }

  @Test func `an unknown code, a wrong secret, a used slip and a void one are answered alike`()
    async throws
  {
    let (used, void) = (Sample.code("1111-0000-0000"), Sample.code("2222-0000-0000"))
    let test = try await store(
      (Self.slip(), Self.code), (Self.slip(), used), (Self.slip(), void))
    _ = try await test.store.write(test.act()) { try $0.use(used) }
    try await tryWrong(test, times: 5, "2222")
    for code in [used, void, Sample.code("3333-0000-0000"), Sample.code("K7Q4-0000-0000")] {
      #expect(try await slip(test, code) == nil)
      #expect(try await test.store.write(test.act()) { try $0.use(code) } == nil)
    }
  }

  @Test func `a slip follows no answer, and the code of an answer opens no form`() async throws {
    let test = try await store((Self.slip(), Self.code))
    try await test.makeSpareKeys()
    let follow = Sample.code("0000-1111-2222")
    try await test.hear(Sample.contribution(Sample.feedback("x")), code: follow)
    try await test.store.write(test.act()) { transaction throws in
      // Not even when its row is copied into the other table.
      try transaction.db.execute(
        sql: """
          INSERT INTO participation_slip SELECT public_part, hash, 1, NULL, 0, '2026-03-31', 0
          FROM follow_code
          """)
      try transaction.db.execute(
        sql: """
          INSERT INTO follow_code SELECT public_part, hash, (SELECT id FROM contribution)
          FROM participation_slip WHERE public_part = 'K7Q4'
          """)
    }
    #expect(try await slip(test, follow) == nil)
    #expect(try await test.store.read { try $0.contribution(with: Self.code) } == nil)
  }

  @Test func `slips whose last day has passed go when others are made`() async throws {
    let (over, last) = (Sample.code("1111-0000-0000"), Sample.code("2222-0000-0000"))
    let test = try await store(
      (Self.slip(until: "2026-03-02"), last), (Self.slip(until: "2026-03-01"), over))
    #expect(try await slip(test, over) != nil, "whether it is over is for the caller to see")
    try await test.store.write(test.act()) { try $0.add(Self.slip(), code: Self.code) }
    #expect(try await slip(test, over) == nil)
    #expect(try await slip(test, last) != nil)
  }

  @Test func `no secret part is on the disk`() async throws {
    let test = try await store((Self.slip(), Self.code))
    let disk = try test.bytesOnDisk()
    #expect(disk.range(of: Data("participation_slip".utf8)) != nil, "the bytes are looked at")
    for text in [Self.code.text, Self.code.secretPart] {
      #expect(disk.range(of: Data(text.utf8)) == nil)
    }
  }
}

import Foundation
import Handlers
import Storage
import Testing
import Workbook
import WorkbookProtocol

@Suite struct NoNameTests {
  @Test func `with a worker there, no name is refused, on paper and on the screen`() async throws {
    let hearing = try await Hearing()
    var entry = hearing.entry()
    entry.youngPerson = nil
    entry.noName = true
    entry.agreement = .init(kind: .noName)
    let refused = try await hearing.service.refusal(
      of: ParticipationContribute.self,
      .init(contribution: entry, idempotencyKey: hearing.service.key()), as: hearing.worker)
    #expect(refused.pointers == ["/contribution/noName"])
    let slips = try await hearing.service.call(
      ParticipationInvite.self,
      .init(
        kind: .sharedScreen, count: 1, until: "2026-03-02", idempotencyKey: hearing.service.key(),
        workerPresent: true), as: hearing.worker)
    let slip = try #require(slips.codes?.first)
    #expect(try await hearing.door.opening(slip).place == .withWorker)
    await #expect(throws: DoorRefusal.nameNeeded) {
      try await hearing.door.say(hearing.own(), slip)
    }
    var named = hearing.own()
    named.name = "Kit (invented)"
    _ = try await hearing.door.say(named, slip)
  }

  @Test func `a no is kept with nothing beside it`() async throws {
    let hearing = try await Hearing()
    var entry = hearing.entry()
    entry.agreement = .init(kind: .declined)
    let refused = try await hearing.service.refusal(
      of: ParticipationContribute.self,
      .init(contribution: entry, idempotencyKey: hearing.service.key()), as: hearing.worker)
    #expect(refused.data.detail.contains("outweighs") || refused.text.contains("outweighs"))
    entry.oneChange = nil
    _ = try await hearing.contribute(entry)
  }

  @Test func `nothing on the disk tells when or whence somebody wrote`() async throws {
    let hearing = try await Hearing()
    let service = hearing.service
    service.clock.move(minutes: 317)
    service.clock.move(milliseconds: 8_641)
    let moment = service.clock.now
    let said = try await hearing.door.say(
      hearing.own("canary: ask before the meeting"), nil)
    for file in try service.files() {
      let bytes = try Data(contentsOf: file)
      let name = file.lastPathComponent
      for secret in ["canary", "before the meeting", said.code.secretPart, said.code.text] {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) stands in \(name)")
      }
      for trace in traces(of: moment) {
        #expect(bytes.range(of: trace) == nil, "the moment stands in \(name)")
      }
    }
  }

  /// The moment as a number of milliseconds or seconds, in eight, six and four bytes either way round, and as text.
  private func traces(of moment: Instant) -> [Data] {
    let (milliseconds, seconds) = (moment.milliseconds, moment.milliseconds / 1000)
    func bytes(_ value: Int64, _ count: Int) -> Data {
      Data(withUnsafeBytes(of: value.bigEndian, Array.init).suffix(count))
    }
    let numbers = [
      bytes(milliseconds, 8), bytes(milliseconds, 6), Data(bytes(milliseconds, 8).reversed()),
      bytes(seconds, 4), Data(bytes(seconds, 4).reversed()),
    ]
    let texts = ["\(milliseconds)", "\(seconds)", "14:17", moment.description]
    return numbers + texts.map { Data($0.utf8) }
  }

  @Test func `an own answer leaves no row in feed, history, log or memory of calls`() async throws {
    let hearing = try await Hearing()
    let service = hearing.service
    let before = try await service.changeSequence()
    _ = try await hearing.door.say(hearing.own(), nil)
    #expect(try await service.changeSequence() == before)
    let id = try await hearing.waiting()
    let history = try await service.store.read { snapshot in
      try snapshot.history(of: Contribution.ID(required(UUID(uuidString: id), id)).uuid)
    }
    #expect(history.isEmpty)
  }

  @Test
  func
    `the hour is known while the process lives, and afterwards the day counts from its midnight`()
    async throws
  {
    let hearing = try await Hearing()
    let service = hearing.service
    _ = try await hearing.door.say(hearing.own(), nil)
    func turn() async throws -> Wire.ReadingTurn? {
      try await service.call(
        ParticipationList.self, .init(waitingForReading: true), as: hearing.checker
      ).items.first?.turn
    }
    #expect(try await turn() == .checker)
    service.clock.move(minutes: 4 * 60)
    #expect(try await turn() == .deputy)
    service.clock.move(minutes: 20 * 60)
    #expect(try await turn() == .outOfHours)
    // A new process knows the day alone.
    #expect(
      ReadingHours().came(Contribution.ID(UUID()), on: day("2026-03-02")).description
        == "2026-03-02T00:00:00Z")
  }
}

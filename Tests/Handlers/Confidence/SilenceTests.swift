import Handlers
import Storage
import Testing
import Workbook
import WorkbookProtocol

/// Nobody can learn from the service what somebody answered, or whether they did.
///
/// One after another: ids are counted, so that the two worlds make the same ones only in the same order.
@Suite(.serialized) struct SilenceTests {
  /// Two authorities that differ in one thing: in one of them the stranger's check-in was deleted again.
  private static let worlds = Task {
    let (answered, silent) = (try await Families.made(), try await Families.made())
    for (families, keeps) in [(answered, true), (silent, false)] {
      let service = families.service
      let made = try await service.call(
        ResilienceCheckIn.self,
        .init(
          checkIn: .init(
            pulse: .init(p1: 1, p5: 5, p7: 1), staying: 1, conditions: ["WATCH-7"],
            note: "Words that are nobody else's"), idempotencyKey: "silence-check-in",
          month: "2026-02"), as: families.stranger)
      guard !keeps else { continue }
      try await service.call(
        ResilienceDelete.self, .init(checkIns: [made.id], idempotencyKey: "silence-delete"),
        as: families.stranger)
    }
    return (answered: answered, silent: silent)
  }

  private let answered: Families
  private let silent: Families

  init() async throws {
    (answered, silent) = try await Self.worlds.value
  }

  @Test(arguments: [nil] + Wire.Role.allCases)
  func `every method answers a caller of this role the same, whether or not a colleague answered`(
    role: Wire.Role?
  ) async throws {
    let family = try #require(answered.all.first { $0.role == role })
    try await compare(family, as: family.caller)
  }

  @Test func `not even the person's own supervisor is told anything`() async throws {
    try await compare(try #require(answered.all.first), as: answered.elder)
  }

  private func compare(_ family: Family, as caller: Person.ID) async throws {
    let other = try #require(silent.all.first { $0.role == family.role })
    var compared = 0
    // When the log was last signed depends on the machine's clock; that answering leaves no row in it, see below.
    for (probe, same) in zip(answered.probes, silent.probes)
    where probe.name != GovernanceVerifyLog.name {
      for (target, sameTarget) in zip(probe.targets(in: family), same.targets(in: other)) {
        let reasons = probe.access.contains(where: \.needsReason) ? [nil, "A complaint"] : [nil]
        for reason in reasons {
          let one = try await probe.send(answered.service, caller, target, reason)
          let two = try await same.send(silent.service, caller, sameTarget, reason)
          #expect(
            Self.words(one) == Self.words(two),
            "\(probe.name) on \(target.name) tells \(family.name) that somebody answered")
          compared += 1
        }
      }
    }
    #expect(compared > 100)
  }

  /// Cursors are signed with a key that each world has for itself.
  private static func words(_ answer: Answer<AnyResult>) -> String {
    "\(answer)".replacing(/nextCursor: Optional\("[^"]*"\)/, with: "nextCursor")
  }

  @Test func `the two worlds do differ for the person themself`() async throws {
    let mine = try await answered.service.call(
      ResilienceList.self, .init(), as: answered.stranger)
    let none = try await silent.service.call(ResilienceList.self, .init(), as: silent.stranger)
    #expect(mine.items.map(\.month) == ["2026-02"])
    #expect(none.items.isEmpty)
  }

  @Test func `answering leaves no row in the access log, the histories or the change feed`()
    async throws
  {
    let service = try TestService()
    let ids = try await service.store.write(Act("test.found", by: nil, at: service.clock.now)) {
      let found = Found(transaction: $0, service: service)
      let team = try found.unit("Lanternshire (fictional)", .organisation)
      return [try found.person("Ash Fernley", in: team)]
    }
    let before = try await Evidence(service)
    let made = try await service.call(
      ResilienceCheckIn.self,
      .init(checkIn: .init(pulse: .init(p1: 1)), idempotencyKey: "nothing-left"), as: ids[0])
    try await service.call(ResilienceList.self, .init(), as: ids[0])
    try await service.call(ResilienceExport.self, .init(), as: ids[0])
    try await service.call(
      ResilienceDelete.self, .init(checkIns: [made.id], idempotencyKey: "nothing-left-2"),
      as: ids[0])
    #expect(try await Evidence(service) == before)
  }

  private struct Evidence: Equatable {
    let log: [AccessLogEntry]
    let changes: [ChangeEntry]

    init(_ service: TestService) async throws {
      (log, changes) = try await service.store.read {
        (try $0.accessLog(after: 0, limit: 10_000), try $0.changes(after: 0, limit: 10_000))
      }
    }
  }

  @Test func `the contract measures nobody's attention`() {
    let document = String(decoding: Asset.bytes("openrpc.json"), as: UTF8.self).lowercased()
    for word in [
      "lastseen", "lastlogin", "lastused", "logincount", "clicks", "timespent", "keystroke",
      "pageviews", "responsetime", "completiontime", "riskscore", "wellbeingscore", "ranking",
    ] {
      #expect(!document.contains("\"\(word)"), "\(word)")
    }
  }

  @Test func `no other method takes or gives check-ins`() {
    let speaking = Registry.methods.filter { $0.isOpen == false }.map { $0.name }
      .filter { $0.hasPrefix("resilience.") }
    #expect(
      Set(speaking) == [
        "resilience.checkIn", "resilience.list", "resilience.share", "resilience.unshare",
        "resilience.delete", "resilience.export", "resilience.contactRequests",
        "resilience.confirmContact",
      ])
    for method in [
      ResilienceCheckIn.access, ResilienceShare.access, ResilienceUnshare.access,
      ResilienceDelete.access, ResilienceExport.access,
    ] {
      #expect(method.allSatisfy { $0.role == nil && $0.relation == .oneself })
    }
    #expect(
      ResilienceList.access.allSatisfy { $0.role == nil }
        && Set(ResilienceList.access.map(\.relation)) == [.oneself, .sharedWith])
  }
}

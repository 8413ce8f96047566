package import Handlers
import JSONRPC
import Storage
package import Workbook
import WorkbookProtocol

/// A fictional authority with eighteen months behind it, written through the handlers with a movable clock.
///
/// The same seed and day tell the same story, ids included; keys, tokens and ciphertext are never seeded.
package enum DemoAuthority {
  /// How far back the story begins.
  package static let days = 548
  private static let tokenDays = 30
  private static let tokenLabel = "Demonstration"

  /// Fills an empty folder, or takes up one that was filled before; either way with fresh tokens.
  ///
  /// - Parameter earlier: The accounts as an earlier start wrote them down: their passwords still hold.
  /// - Throws: ``NotADemo`` when the folder holds somebody's real records.
  package static func prepare(
    _ services: Services, seed: UInt64, on today: Day, earlier: [DemoAccount] = []
  ) async throws -> [DemoAccount] {
    let isEmpty = try await services.store.read { try $0.isEmpty() }
    if isEmpty { try await tell(services, seed: seed, until: today) }
    var accounts = try await accounts(services)
    try await DemoSignIns(services: services, earlier: earlier).complete(&accounts)
    return accounts
  }

  private static func tell(_ services: Services, seed: UInt64, until today: Day) async throws {
    let start = today.adding(days: -days)
    let clock = MovableClock(LondonTime.instant(on: start, minutesPastMidnight: 480))
    let ids = StoryIDs(seed: seed ^ 0x1D5)
    let story = services.inStory(now: { clock.now }, makeID: { ids.next(at: $0) })
    let service = try WorkbookService(
      story, time: Timekeeping(ContinuousClock()), makeRequestID: { "story" },
      report: { _, _, _ in })
    let workbook = LocalWorkbook(service)
    var founding = Founding(
      workbook: workbook, services: story, start: start, end: today, chance: Chance(seed: seed))
    let cast = try await founding.found()
    try await name(cast.accounts, in: story)
    try await enableInstrument(workbook, cast)
    let plot = Plot(cast, from: start, until: today, chance: Chance(seed: seed &+ 1))
    var narrator = Narrator(
      workbook: workbook, clock: clock, cast: cast, content: services.content.lists,
      workingDays: services.content.workingDays, cases: plot.cases, chance: Chance(seed: seed &+ 2),
      ids: ids, door: YoungPeoplesDoor(story))
    try await narrator.tell(plot, from: start, until: today)
  }

  /// The authority's own copy of a wording, which in a demonstration there is not.
  private static func enableInstrument(_ workbook: LocalWorkbook, _ cast: Cast) async throws {
    try await workbook.signedIn(as: cast.administrator.id).call(
      InstrumentsEnable.self,
      .init(
        instrument: "BRS", mayUse: true,
        wording: (1...6).map {
          "Item \($0), in the authority's own copy (not part of a demonstration)"
        },
        idempotencyKey: "story-instrument-1"))
  }

  /// Puts user names to the accounts, so that they are known again at the next start.
  private static func name(_ accounts: [Member], in services: Services) async throws {
    let act = Act("auth.invite", by: nil, at: services.now())
    try await services.store.write(act) { transaction in
      for member in accounts {
        guard let username = Username(member.username) else { throw NotADemo() }
        try transaction.setUsername(username, of: member.id)
      }
    }
  }

  private static func accounts(_ services: Services) async throws -> [DemoAccount] {
    let known = try await services.store.read { try $0.accounts() }
    guard known.contains(where: { $0.username == Founding.administratorUsername }) else {
      throw NotADemo()
    }
    let service = try WorkbookService(
      services, time: Timekeeping(ContinuousClock()), makeRequestID: { "demo" },
      report: { _, _, _ in })
    var accounts: [DemoAccount] = []
    for account in known {
      guard let role = Founding.role(of: account.username) else { continue }
      let now = services.now()
      try await services.store.write(Act("auth.revokeToken", by: account.person, at: now)) {
        try $0.revokeTokens(named: tokenLabel, of: account.person)
      }
      let made = try await LocalWorkbook(service, as: account.person).call(
        AuthCreateToken.self,
        .init(
          label: tokenLabel, days: tokenDays,
          idempotencyKey: "demo-\(Identifier<DemoAccount>(services.makeID(now)))"))
      accounts.append(
        DemoAccount(
          role: role, name: account.name, username: account.username, token: made.token ?? ""))
    }
    return accounts.sorted { ($0.role, $0.username) < ($1.role, $1.username) }
  }
}

/// The folder is somebody's own.
package struct NotADemo: Error, CustomStringConvertible {
  package let description =
    "This data folder holds an authority's own records, not the demonstration: choose another folder with --data."
}

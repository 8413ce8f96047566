import ArgumentParser
import WorkbookProtocol

struct AccountSessions: Act {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: "The browsers in which you are signed in.",
    discussion:
      "One that you do not know: 'workbook account end-session ID', then change your password.")

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let sessions = try await desk.mySessions()
    guard !sessions.isEmpty else {
      return desk.terminal.print("You are signed in in no browser.")
    }
    desk.terminal.print(sessions.map { Self.line($0, desk.clock) }.joined(separator: "\n"))
  }

  private static func line(_ session: Wire.SessionSummary, _ clock: LondonClock) -> String {
    let facts = [
      "since \(clock.words(moment: session.signedInAt))",
      "until \(clock.words(moment: session.idleUntil)) if nothing is done there",
      session.how == .password ? "with a password" : "through your organisation",
      session.isThisOne ? "this one" : nil,
    ].compactMap { $0 }
    return Layout.wrapped(facts.joined(separator: "; "), first: "\(ShortID.of(session.id))  ")
  }
}

struct AccountEndSession: Act {
  static let configuration = CommandConfiguration(
    commandName: "end-session", abstract: "Sign a browser out.",
    discussion: "An administrator can end anybody's, by its whole id.")

  @Argument(help: "Its id, as 'account sessions' shows it.")
  var id: String

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    var whole = id
    if try !ShortID.isWhole(id, shownBy: "account sessions") {
      whole = try ShortID.whole(
        id, among: try await desk.mySessions().map(\.id), of: "session",
        shownBy: "account sessions")
    }
    let key = write.key(surroundings)
    _ = try await desk.write(
      AuthEndSession.self,
      .init(id: whole, idempotencyKey: key, dryRun: write.dryRunParam), key: key)
    desk.terminal.print(write.dryRun ? Written.nothingStored : "That browser is signed out.")
  }
}

extension Desk {
  fileprivate func mySessions() async throws -> [Wire.SessionSummary] {
    try await everyPage { cursor in
      let page = try await call(AuthListSessions.self, .init(cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
  }
}

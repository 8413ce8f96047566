import ArgumentParser
import WorkbookProtocol

struct AccountTokens: Act {
  static let configuration = CommandConfiguration(
    commandName: "tokens", abstract: "Your tokens: what they are for and until when.",
    discussion: "The tokens themselves are shown once, when they are made, and kept nowhere.")

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let tokens = try await desk.myTokens()
    guard !tokens.isEmpty else { return desk.terminal.print("You have no tokens.") }
    desk.terminal.print(tokens.map { Self.line($0, desk.clock) }.joined(separator: "\n"))
  }

  private static func line(_ token: Wire.TokenSummary, _ clock: LondonClock) -> String {
    let facts = [
      token.label,
      token.revokedAt.map { "revoked \(clock.words(moment: $0))" }
        ?? "until \(clock.words(moment: token.expiresAt))",
      token.scopes.isEmpty ? nil : "only \(token.scopes.joined(separator: ", "))",
    ].compactMap { $0 }
    return Layout.wrapped(facts.joined(separator: "; "), first: "\(ShortID.of(token.id))  ")
  }
}

struct AccountNewToken: Act {
  static let configuration = CommandConfiguration(
    commandName: "new-token", abstract: "Make a token for a script.",
    discussion: """
      It can do what you may, or less. Only the token goes to standard output:

      workbook account new-token --label Weekly --days 7 --scope reports. > token
      """)

  @Option(help: "What it is for, so that you know which to revoke.")
  var label: String

  @Option(help: "For how many days it works, 1 to 30.")
  var days: Int

  @Option(
    help: ArgumentHelp(
      "The beginning of the methods it may call, such as reports. (may be given several times)",
      valueName: "methods"))
  var scope: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    guard (1...30).contains(days) else { throw ValidationError("--days is 1 to 30.") }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let key = write.key(surroundings)
    let made = try await desk.write(
      AuthCreateToken.self,
      .init(
        label: label, days: days, idempotencyKey: key, scopes: scope.isEmpty ? nil : scope,
        dryRun: write.dryRunParam), key: key)
    if write.dryRun { return desk.terminal.print(Written.nothingStored) }
    guard let token = made.token else {
      throw CommandFailure(
        "It was made before with this key, and a token is shown only once. Revoke it ('workbook account revoke-token \(ShortID.of(made.id))') and make another.",
        .refused)
    }
    desk.terminal.print(token)
    desk.terminal.say(
      Layout.wrapped(
        "It works until \(desk.clock.words(moment: made.expiresAt)) and is shown this once. 'workbook account revoke-token \(ShortID.of(made.id))' stops it."
      ))
  }
}

struct AccountRevokeToken: Act {
  static let configuration = CommandConfiguration(
    commandName: "revoke-token", abstract: "Stop a token from working, at once and for good.",
    discussion: "An administrator can revoke anybody's, by its whole id.")

  @Argument(help: "Its id, as 'account tokens' shows it.")
  var id: String

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    var whole = id
    if try !ShortID.isWhole(id, shownBy: "account tokens") {
      whole = try ShortID.whole(
        id, among: try await desk.myTokens().map(\.id), of: "token", shownBy: "account tokens")
    }
    let key = write.key(surroundings)
    _ = try await desk.write(
      AuthRevokeToken.self,
      .init(id: whole, idempotencyKey: key, dryRun: write.dryRunParam), key: key)
    desk.terminal.print(write.dryRun ? Written.nothingStored : "The token works no more.")
  }
}

extension Desk {
  fileprivate func myTokens() async throws -> [Wire.TokenSummary] {
    try await everyPage { cursor in
      let page = try await call(AuthListTokens.self, .init(cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
  }
}

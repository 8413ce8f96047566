import ArgumentParser
import WorkbookProtocol

struct SignIn: Act {
  static let configuration = CommandConfiguration(
    commandName: "sign-in", abstract: "Sign in, and stay signed in on this machine.",
    discussion: """
      Asks for a token in a terminal, without showing it. In a script give it on standard input:

      workbook sign-in --server https://workbook.example.org --token-stdin < token

      Somebody new has a one-time code instead: workbook sign-in --code CODE

      In a demonstration: workbook sign-in --accounts demo-accounts.json --as supervisor
      """)

  @Flag(help: "Read the token from standard input.")
  var tokenStdin = false

  @Option(help: "The one-time code that was printed or handed to you.")
  var code: String?

  @Option(
    help: ArgumentHelp(
      "The demo-accounts.json that a demonstration wrote; goes with --as.", valueName: "file"))
  var accounts: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Whose account of the demonstration: a role or a user name.", valueName: "account"))
  var account: String?

  @Option(help: "Your name: needed of the first administrator alone, with a --code.")
  var name: String?

  @Option(help: "Who employs you: needed of the first administrator alone.")
  var agency: String?

  @Option(
    help: ArgumentHelp(
      "The first administrator's profession, such as socialWork.", valueName: "discipline"))
  var discipline: Wire.Discipline?

  @OptionGroup var write: CodeOptions
  @OptionGroup var connection: ConnectionOptions

  /// The key of a claim, so that a claim whose answer was lost can be repeated.
  struct CodeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The key of an earlier attempt with --code.", visibility: .hidden))
    var idempotencyKey: String?
  }

  func validate() throws {
    let ways = [tokenStdin, code != nil, connection.token != nil, accounts != nil]
    if ways.count(where: { $0 }) > 1 {
      throw ValidationError("Give one of --token, --token-stdin, --code and --accounts.")
    }
    if (accounts == nil) != (account == nil) {
      throw ValidationError("--accounts and --as go together.")
    }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let terminal = surroundings.terminal
    let file = CredentialsFile(surroundings.environment)
    let server = try connection.address(surroundings, try file.read())
    if ConnectionOptions.isInTheClear(server) {
      terminal.say(
        Layout.wrapped(
          "Careful: \(server) is not encrypted. Your token and everything you record could be read on the way. Ask for an address that begins with https."
        ))
    }
    let token = try await token(surroundings, server)
    let desk = try Desk(surroundings, connection: surroundings.connect(server, token))
    let me = try await desk.call(AuthWhoAmI.self, .init())
    try file.write(Credentials(server: server, token: token))
    let expiry = me.tokenExpiresAt.map { ", until \(desk.clock.words(moment: $0))" } ?? ""
    terminal.print(Layout.wrapped("Signed in to \(server) as \(me.person.name)\(expiry)."))
    terminal.print(
      Layout.wrapped("The token is kept in \(file.path), which only you can read."))
  }

  private func token(_ surroundings: Surroundings, _ server: String) async throws -> String {
    let terminal = surroundings.terminal
    if let token = connection.token { return token }
    if let accounts, let account { return try DemoAccounts.token(of: account, in: accounts) }
    if let code { return try await claim(code, surroundings, server) }
    if tokenStdin {
      let text = String(decoding: try terminal.readAll(), as: UTF8.self)
      return try Self.checked(text)
    }
    if let token = surroundings.environment["WORKBOOK_TOKEN"].nonEmpty { return token }
    guard terminal.isInteractive else {
      throw CommandFailure(
        "There is no terminal to ask in: give the token with --token-stdin, or a one-time code with --code.",
        .wrongInput)
    }
    terminal.prompt("Token for \(server) (it is not shown): ")
    return try Self.checked(terminal.readSecret() ?? "")
  }

  /// A token goes into a header: one word of plain characters.
  private static func checked(_ text: String) throws -> String {
    let token = text.filter { !$0.isWhitespace }
    guard !token.isEmpty, token.allSatisfy({ $0.isASCII }) else {
      throw CommandFailure("That is no token. Nothing was changed.", .wrongInput)
    }
    return token
  }

  private func claim(
    _ code: String, _ surroundings: Surroundings, _ server: String
  ) async throws -> String {
    let desk = try Desk(surroundings, connection: surroundings.connect(server, nil))
    let key = write.idempotencyKey ?? surroundings.makeKey()
    let claimed = try await desk.write(
      AuthClaim.self,
      .init(
        code: code, idempotencyKey: key, name: name, agency: agency, discipline: discipline),
      key: key)
    guard let token = claimed.token else {
      throw CommandFailure(
        "This code has been redeemed already, and its token is shown only once. Ask for a new invitation.",
        .refused)
    }
    return token
  }
}

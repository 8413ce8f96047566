import ArgumentParser
import WorkbookProtocol

struct SignIn: Act {
  static let configuration = CommandConfiguration(
    commandName: "sign-in", abstract: "Sign in, and stay signed in on this machine.",
    discussion: """
      Asks for your user name, your password (without showing it) and the code from your \
      authenticator app. Without a user name, or with --browser, it shows a code to approve in a \
      browser instead: also the way for those whom their organisation signs in. Either lasts twelve \
      hours.

      Somebody new has a one-time code: workbook sign-in --code CODE

      A script gives what it has on standard input:

      workbook sign-in --token-stdin < token
      workbook sign-in --username rowan --password-stdin < password

      In a demonstration:

      workbook sign-in --accounts demo-accounts.json --as supervisor
      """)

  @Option(help: "Your user name. The password is asked for, or see --password-stdin.")
  var username: String?

  @Flag(help: "Read the password from standard input: one line.")
  var passwordStdin = false

  @Option(
    help: ArgumentHelp(
      "The code that your authenticator app shows now, where nobody is there to be asked.",
      valueName: "code"))
  var authenticatorCode: String?

  @Flag(help: "Show a code to approve in a browser in which you are signed in.")
  var browser = false

  @Option(help: "The one-time code that was printed or handed to you.")
  var code: String?

  @Flag(
    help: "Read a token from standard input; in a terminal it is asked for, without showing it.")
  var tokenStdin = false

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

  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    let ways = [
      username != nil, browser, code != nil, tokenStdin, connection.token != nil, accounts != nil,
    ]
    if ways.count(where: { $0 }) > 1 {
      throw ValidationError(
        "Give one of --username, --browser, --code, --token-stdin, --token and --accounts.")
    }
    if (accounts == nil) != (account == nil) {
      throw ValidationError("--accounts and --as go together.")
    }
    if username == nil, passwordStdin || authenticatorCode != nil {
      throw ValidationError(
        "--password-stdin and --authenticator-code go with --username.")
    }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let terminal = surroundings.terminal
    let file = CredentialsFile(surroundings.environment)
    let server = try connection.address(surroundings, try file.read())
    if ConnectionOptions.isInTheClear(server) {
      terminal.say(
        Layout.wrapped(
          "Careful: \(server) is not encrypted. What signs you in and everything you record could be read on the way. Ask for an address that begins with https."
        ))
    }
    let arrival = try await arrival(surroundings, server)
    let desk = try Desk(surroundings, connection: surroundings.connect(server, arrival.token))
    let (who, until) = try await arrival.person(desk)
    try file.write(Credentials(server: server, token: arrival.token, madeHere: arrival.isNew))
    let expiry = until.map { ", until \(desk.clock.words(moment: $0))" } ?? ""
    terminal.print(Layout.wrapped("Signed in to \(server) as \(who)\(expiry)."))
    terminal.print(
      Layout.wrapped("The token is kept in \(file.path), which only you can read."))
    if arrival.needsSecondFactor { try await setUpSecondFactor(arrival, desk) }
  }

  private func setUpSecondFactor(_ arrival: Arrival, _ desk: Desk) async throws {
    let next =
      "You have no second factor yet. With a password alone you may do nothing but set one up"
    guard desk.terminal.isInteractive else {
      return desk.terminal.say(
        Layout.wrapped("\(next): 'workbook account second-factor' does it, in a terminal."))
    }
    desk.terminal.say("\n" + Layout.wrapped("\(next), so that comes now."))
    try await SecondFactorSetUp(desk: desk).carryOut(code: nil, password: arrival.password)
  }

  private func arrival(_ surroundings: Surroundings, _ server: String) async throws -> Arrival {
    let terminal = surroundings.terminal
    if let token = connection.token { return Arrival(token: token) }
    if let accounts, let account {
      return Arrival(token: try DemoAccounts.token(of: account, in: accounts))
    }
    if tokenStdin { return Arrival(token: try Self.givenToken(terminal, server)) }
    let desk = try Desk(surroundings, connection: surroundings.connect(server, nil))
    if let code { return try await claim(code, desk) }
    if let username { return try await enter(username, surroundings, desk) }
    if !browser {
      if let token = surroundings.environment["WORKBOOK_TOKEN"].nonEmpty {
        return Arrival(token: token)
      }
      try terminal.needed("--token-stdin, --code, --browser, or --username with --password-stdin")
      let username = try terminal.asked("Your user name, or Return to approve in a browser:")
      if !username.isEmpty { return try await enter(username, surroundings, desk) }
    }
    return Arrival(
      newToken: try await BrowserSignIn(surroundings: surroundings, server: server, desk: desk)
        .token())
  }

  private func claim(_ code: String, _ desk: Desk) async throws -> Arrival {
    let claimed = try await Claim(
      desk: desk, params: .init(code: code, name: name, agency: agency, discipline: discipline)
    ).redeem()
    return Arrival(newToken: claimed.token, chosen: claimed.password)
  }

  private func enter(
    _ username: String, _ surroundings: Surroundings, _ desk: Desk
  ) async throws -> Arrival {
    let terminal = desk.terminal
    let password: String
    if passwordStdin {
      password = try PasswordSignIn.password(onStandardInput: terminal)
    } else {
      try terminal.needed("the password with --password-stdin")
      password = try terminal.askedUnseen("Password (it is not shown):")
    }
    var code = authenticatorCode
    if code == nil, !passwordStdin {
      code = try terminal.askedCode(
        "Code from your authenticator app (Return if you have none yet):")
    }
    let answer = try await PasswordSignIn(surroundings: surroundings, desk: desk)
      .signIn(username: username, password: password, code: code)
    return try Arrival(answer, password: password)
  }

  private static func givenToken(_ terminal: Terminal, _ server: String) throws -> String {
    let text =
      terminal.isInteractive
      ? try terminal.askedUnseen("Token for \(server) (it is not shown):")
      : String(decoding: try terminal.readAll(), as: UTF8.self)
    // A token goes into a header: one word of plain characters.
    let token = text.filter { !$0.isWhitespace }
    guard !token.isEmpty, token.allSatisfy({ $0.isASCII }) else {
      throw CommandFailure("That is no token. Nothing was changed.", .wrongInput)
    }
    return token
  }
}

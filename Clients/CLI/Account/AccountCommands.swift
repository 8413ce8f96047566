import ArgumentParser
import WorkbookProtocol

struct AccountCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account",
    abstract: "Your password, your second factor, and where you are signed in.",
    subcommands: [
      AccountShow.self, AccountPassword.self, AccountSecondFactor.self, AccountSessions.self,
      AccountEndSession.self, AccountTokens.self, AccountNewToken.self, AccountRevokeToken.self,
    ])
}

struct AccountShow: Act {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Who you are here, how you sign in, and until when.")

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let me = try await desk.call(AuthWhoAmI.self, .init())
    let lines = [
      Layout.labelled("Name", me.person.name),
      Layout.labelled("User name", me.username ?? "none: your organisation signs you in"),
      Layout.labelled("Second factor", Self.secondFactor(me)),
      me.tokenExpiresAt.map {
        Layout.labelled("Signed in until", desk.clock.words(moment: $0))
      },
    ]
    desk.terminal.print(lines.compactMap { $0 }.joined(separator: "\n"))
  }

  private static func secondFactor(_ me: AuthWhoAmI.Result) -> String {
    me.secondFactor == true
      ? "yes" : "no; 'workbook account second-factor' sets one up"
  }
}

struct AccountPassword: Act {
  static let configuration = CommandConfiguration(
    commandName: "password", abstract: "Set or change your password.",
    discussion: """
      Asks for the present one and twice for the new one, without showing them. Every other session \
      of yours ends, and every other token.
      """)

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let terminal = desk.terminal
    try terminal.needed(nil)
    let me = try await desk.call(AuthWhoAmI.self, .init())
    var params = AuthChangePassword.Params(new: "")
    if me.username == nil {
      params.username = try terminal.asked("You have no user name yet. Which do you choose?")
    } else {
      params.current = try terminal.askedUnseen("Your present password (it is not shown):")
    }
    params.new = try NewPassword(askedIn: terminal).text
    if me.secondFactor == true {
      params.code = try terminal.askedCode("Code from your authenticator app:")
    }
    let changed = try await desk.call(AuthChangePassword.self, params)
    terminal.print(
      Layout.wrapped(
        "Your password is the new one from now on; your user name is \(changed.username). Ended: \(Self.count(changed.sessionsEnded, "other session")), \(Self.count(changed.tokensEnded, "other token"))."
      ))
  }

  private static func count(_ count: Int, _ what: String) -> String {
    count == 0 ? "no \(what)" : count == 1 ? "1 \(what)" : "\(count) \(what)s"
  }
}

struct AccountSecondFactor: Act {
  static let configuration = CommandConfiguration(
    commandName: "second-factor",
    abstract: "Set up an authenticator app, or another in place of the one you have.")

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let terminal = desk.terminal
    try terminal.needed(nil)
    let me = try await desk.call(AuthWhoAmI.self, .init())
    var (code, password): (String?, String?)
    if me.secondFactor == true {
      code = try terminal.askedCode("Code from the app you have now, or a recovery code:")
    } else if me.username != nil {
      password = try terminal.askedUnseen("Your password (it is not shown):")
    }
    try await SecondFactorSetUp(desk: desk).carryOut(code: code, password: password)
  }
}

import Foundation
import WorkbookProtocol

/// Setting up an authenticator app, step by step.
struct SecondFactorSetUp {
  let desk: Desk

  private var terminal: Terminal { desk.terminal }

  /// - Parameters:
  ///   - code: Of the app there is already, or a recovery code.
  ///   - password: While there is no app.
  func carryOut(code: String?, password: String?) async throws {
    let begun = try await desk.call(
      AuthEnrolSecondFactor.self, .init(code: code, password: password))
    terminal.say(
      "\n"
        + Layout.wrapped(
          "Open an authenticator app on your telephone, add an account, and type this key into it (time-based). It is shown this once:"
        ))
    terminal.print("\n  \(Layout.plain(Self.grouped(begun.secret)))\n\n")
    terminal.say("An app that takes a link can have this one:")
    terminal.print("\n  \(Layout.plain(begun.uri))\n\n")
    let recovery = try await confirmed()
    terminal.say(
      Layout.wrapped(
        "The second factor is set up: from now on signing in asks for a code. For the day when the telephone is lost, each of these recovery codes works once in place of one. They are shown this once. Write them down or print them, and keep them where no one else finds them, not on this machine and not with the telephone:"
      ))
    terminal.print("\n" + recovery.map { "  \(Layout.plain($0))" }.joined(separator: "\n"))
  }

  /// Asks for a first code until it fits.
  private func confirmed() async throws -> [String] {
    while true {
      guard let code = try terminal.askedCode("The code that the app shows now:") else {
        terminal.say("  Without a code nothing has changed. Ctrl-C gives up.")
        continue
      }
      do {
        return try await desk.call(AuthConfirmSecondFactor.self, .init(code: code)).recoveryCodes
      } catch let refusal as Refusal
        where refusal.faults.contains(where: { $0.pointer == "/code" })
      {
        terminal.say(refusal.report)
      }
    }
  }

  /// In groups of four, unless it comes in groups.
  private static func grouped(_ secret: String) -> String {
    secret.contains(" ")
      ? secret : BrowserSignIn.grouped(secret).replacing("-", with: " ")
  }
}

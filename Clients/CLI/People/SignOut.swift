import ArgumentParser
import WorkbookProtocol

struct SignOut: Act {
  static let configuration = CommandConfiguration(
    commandName: "sign-out", abstract: "End the token of this machine, and forget it here.",
    discussion: """
      A token that 'sign-in' did not make itself is forgotten here and goes on elsewhere. Other tokens and browsers in which you are signed in go on: 'workbook account tokens' and \
      'workbook account sessions' show them.
      """)

  func carryOut(in surroundings: Surroundings) async throws {
    let terminal = surroundings.terminal
    let file = CredentialsFile(surroundings.environment)
    guard let kept = try file.read() else {
      return terminal.print("Nobody was signed in on this machine.")
    }
    guard kept.madeHere == true else {
      _ = try file.remove()
      return terminal.print(
        Layout.wrapped(
          "Signed out on this machine. The token was brought here, and goes on working elsewhere until it expires; 'workbook account revoke-token' stops it at once."
        ))
    }
    let desk = try Desk(surroundings, connection: surroundings.connect(kept.server, kept.token))
    do {
      _ = try await desk.call(AuthSignOut.self, .init())
      terminal.print("Signed out: the token of this machine has ended.")
    } catch let refusal as Refusal where refusal.code == .unauthenticated {
      terminal.print("Signed out: the token of this machine had ended already.")
    } catch let failure as any Reportable {
      terminal.say(failure.report)
      terminal.print(
        Layout.wrapped(
          "Signed out on this machine, but the server could not be told: the token goes on working elsewhere until it expires."
        ))
    }
    _ = try file.remove()
  }
}

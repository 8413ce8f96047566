import Foundation
import WorkbookProtocol

/// Signing in with user name, password and the code of a second factor.
struct PasswordSignIn {
  static let triesWhenBusy = 3
  /// However long the server asks for.
  static let longestPauseMs = 30_000

  let surroundings: Surroundings
  /// Without a token.
  let desk: Desk

  /// - Throws: ``CommandFailure`` with what to do, or ``Refusal``.
  func signIn(username: String, password: String, code: String?) async throws -> Wire.SignedIn {
    let params = AuthSignIn.Params(
      username: username, password: password, code: code, keep: .token,
      label: surroundings.machineLabel)
    var waits = 0
    while true {
      do {
        return try await desk.call(AuthSignIn.self, params)
      } catch let refusal as Refusal {
        guard refusal.code == .busy, waits < Self.triesWhenBusy else {
          throw Self.explained(refusal)
        }
        waits += 1
        let wait = min(refusal.retryAfterMs ?? 1_000, Self.longestPauseMs)
        desk.terminal.say(
          "Many are signing in. Trying again in \(WaitingWords.inWords(milliseconds: wait)).")
        try await surroundings.pause(wait)
      }
    }
  }

  private static func explained(_ refusal: Refusal) -> any Error {
    switch refusal.code {
    case .unauthenticated:
      CommandFailure(
        "Not signed in: the user name, the password or the code is wrong. A code is good for half a minute, and once. If you cannot get in, ask an administrator for a new invitation.",
        .notAllowed)
    case .rateLimited:
      CommandFailure(
        "Signing in failed too often. Wait \(refusal.retryAfterMs.map(WaitingWords.inWords(milliseconds:)) ?? "a few minutes"), then try again. It is never locked for good.",
        .unreachable)
    default: refusal
    }
  }

  /// The password that a script gives: one line.
  /// - Throws: ``CommandFailure`` when it is empty or more than one line.
  static func password(onStandardInput terminal: Terminal) throws -> String {
    var text = String(decoding: try terminal.readAll(), as: UTF8.self)[...]
    if text.last?.isNewline == true { text = text.dropLast() }
    guard !text.isEmpty, !text.contains(where: \.isNewline) else {
      throw CommandFailure(
        "Standard input must hold the password in one line, and nothing else.", .wrongInput)
    }
    return String(text)
  }
}

extension Surroundings {
  /// What this machine is called where tokens are listed: at most 100 characters.
  var machineLabel: String { hostName.isEmpty ? "Command line" : String(hostName.prefix(100)) }
}

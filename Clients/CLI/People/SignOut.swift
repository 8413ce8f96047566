import ArgumentParser

struct SignOut: Act {
  static let configuration = CommandConfiguration(
    commandName: "sign-out", abstract: "Forget the token on this machine.",
    discussion: """
      The token itself goes on working elsewhere until it expires; 'workbook call \
      auth.revokeToken' stops it at once.
      """)

  func carryOut(in surroundings: Surroundings) async throws {
    let wasSignedIn = try CredentialsFile(surroundings.environment).remove()
    surroundings.terminal.print(
      wasSignedIn ? "Signed out on this machine." : "Nobody was signed in on this machine.")
  }
}

import WorkbookProtocol

/// Redeeming a one-time code, and choosing a user name and password with it.
struct Claim {
  struct Claimed {
    let token: String
    /// What was chosen, if anything was.
    let password: String?
  }

  /// Without a token.
  let desk: Desk
  /// The code, and who the first administrator is.
  let params: AuthClaim.Params

  func redeem() async throws -> Claimed {
    guard desk.terminal.isInteractive else { return try await redeem(params) }
    desk.terminal.say(
      Layout.wrapped(
        "Choose a user name and password? (Return to do without, when your organisation signs you in)"
      ))
    while true {
      var params = params
      let username = try desk.terminal.asked("User name:")
      if username.isEmpty { return try await redeem(params) }
      params.username = username
      params.password = try NewPassword(askedIn: desk.terminal).text
      do {
        return try await redeem(params)
      } catch let refusal as Refusal where Self.isAboutTheChoice(refusal) {
        desk.terminal.say(refusal.report + "\nThe code still works: choose again.")
      }
    }
  }

  private func redeem(_ params: AuthClaim.Params) async throws -> Claimed {
    let claimed = try await desk.call(AuthClaim.self, params)
    guard let token = claimed.token else {
      throw CommandFailure(
        "This code has been redeemed already, and its token is shown only once. Ask for a new invitation.",
        .refused)
    }
    return Claimed(token: token, password: params.password)
  }

  private static func isAboutTheChoice(_ refusal: Refusal) -> Bool {
    refusal.faults.contains { ["/username", "/password"].contains($0.pointer) }
  }
}

import WorkbookProtocol

/// Somebody has come in, by whatever door.
struct Arrival {
  let token: String
  /// The password with which they came in or which they have just chosen: setting up a second factor asks for it.
  let password: String?
  let needsSecondFactor: Bool
  /// Whether the token was made now, for this machine.
  let isNew: Bool
  private let answer: Wire.SignedIn?

  /// With a token that was there before.
  init(token: String) {
    self.init(token: token, isNew: false, chosen: nil)
  }

  /// - Parameter chosen: The password chosen with a one-time code.
  init(newToken token: String, chosen: String? = nil) {
    self.init(token: token, isNew: true, chosen: chosen)
  }

  private init(token: String, isNew: Bool, chosen: String?) {
    self.token = token
    self.isNew = isNew
    password = chosen
    needsSecondFactor = chosen != nil
    answer = nil
  }

  /// - Throws: ``CommandFailure`` when the answer holds no token.
  init(_ answer: Wire.SignedIn, password: String) throws {
    guard let token = answer.token else {
      throw CommandFailure(
        "The server's answer does not fit this version of 'workbook' (\(programVersion)): one of the two needs an update.",
        .other)
    }
    self.token = token
    isNew = true
    self.password = password
    needsSecondFactor = answer.needsSecondFactor
    self.answer = answer
  }

  /// Their name, and until when they are in. Where the answer did not say, the server is asked; a token that it does not know
  /// is refused there.
  func person(_ desk: Desk) async throws -> (name: String, until: String?) {
    if let answer { return (answer.person.name, answer.expiresAt) }
    let me = try await desk.call(AuthWhoAmI.self, .init())
    return (me.person.name, me.tokenExpiresAt)
  }
}

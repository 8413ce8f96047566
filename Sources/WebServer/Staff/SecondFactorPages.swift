import WorkbookProtocol

extension StaffPages {
  /// With what somebody proves who they are before they set up an authenticator app.
  enum Proof: Sendable {
    case password
    case code
    case nothing
  }

  /// - Parameter isLimited: Whether they can do nothing else before.
  func secondFactor(
    _ proof: Proof, isLimited: Bool, problems: [Problem], token: String, signOut: String
  ) -> String {
    let fields: [Field] =
      switch proof {
      case .password:
        [
          Field(
            id: "password", label: "Your password", hint: "Once more, to be sure that it is you.",
            kind: .password, autocomplete: "current-password")
        ]
      case .code:
        [
          Field(
            id: "code", label: "Code from your present authenticator app",
            hint: "If you no longer have it, type a recovery code.", kind: .code,
            autocomplete: "one-time-code")
        ]
      case .nothing: []
      }
    return page(
      "second-factor", title: "Set up your authenticator app", problems: problems,
      signOut: signOut,
      [
        "token": .text(token), "fields": fields.pageText(problems),
        "isLimited": .flag(isLimited), "replaces": .flag(proof == .code),
      ])
  }

  /// The secret, this once.
  func authenticator(
    _ factor: AuthEnrolSecondFactor.Result, token: String, signOut: String
  ) -> String {
    page(
      "authenticator", title: "Put this into your app", signOut: signOut,
      [
        "token": .text(token), "secret": .text(factor.secret), "uri": .text(factor.uri),
        "picture": QRCode(Array(factor.uri.utf8)).map { .ours($0.svg) } ?? false,
        "fields": [Self.firstCode].pageText([]),
      ])
  }

  /// The secret is not shown again: it is in the app, or one begins again.
  func confirm(_ problems: [Problem], token: String, signOut: String) -> String {
    page(
      "confirm", title: "Type the code from your app", problems: problems, signOut: signOut,
      ["token": .text(token), "fields": [Self.firstCode].pageText(problems)])
  }

  func recovery(_ codes: [String], signOut: String) -> String {
    page(
      "recovery", title: "Keep these recovery codes", signOut: signOut,
      ["codes": .list(codes.map { .text($0) })])
  }

  private static let firstCode = Field(
    id: "code", label: "Code that the app shows now",
    hint: "Six digits. They change every half minute.",
    kind: .code, autocomplete: "one-time-code")
}

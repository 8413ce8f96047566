/// Why nobody was signed in.
package enum SignOnFailure: Error, Hashable {
  /// The provider did not answer, or not as agreed.
  case provider(ProviderFault)
  /// The attempt took longer than ten minutes, was finished before, or was never begun here.
  case noSuchAttempt
  /// The browser that came back is not the one that began (its cookie is missing or another's).
  case otherBrowser
  /// The answer names another provider (RFC 9207).
  case otherProvider
  /// The person, or a rule of the provider, said no (RFC 6749 §4.1.2.1).
  case declined(ProviderRefusal)
  /// The provider sent neither an error nor a usable code.
  case noCode
  /// The identity token cannot be trusted.
  case token(TokenFault)

  /// For the person: what happened and what to do.
  package var sentence: String {
    switch self {
    case .provider, .declined(.serverError), .declined(.temporarilyUnavailable):
      "The sign-in service did not answer as it should. Try again in a few minutes."
    case .noSuchAttempt: "Your sign-in took too long or was finished already. Start again."
    case .otherBrowser:
      "Your sign-in was begun in another browser, or another one was begun since. Start again."
    case .otherProvider, .noCode:
      "The answer from the sign-in service was not the one expected. Start again."
    case .declined: "The sign-in service did not sign you in. Start again."
    case .token(.notFresh), .token(.noAuthenticationTime):
      "For this step you need to prove again who you are, and the sign-in service did not ask "
        + "you to. Start again."
    case .token:
      "The answer from the sign-in service could not be checked, so you were not signed in. Start "
        + "again; if it happens twice, tell whoever runs this workbook."
    }
  }

  /// For the engineer, one line. Never holds a token, a code or a name.
  package var logLine: String {
    switch self {
    case .provider(let fault): "sign-on: \(fault.logWords)"
    case .noSuchAttempt: "sign-on: no such attempt (older than 10 minutes, used, or unknown)"
    case .otherBrowser: "sign-on: the attempt's cookie and the state do not belong together"
    case .otherProvider: "sign-on: the iss parameter is missing or names another provider"
    case .declined(let refusal): "sign-on: the provider refused with \(refusal.rawValue)"
    case .noCode: "sign-on: the provider sent no code, or one that is too long"
    case .token(let fault): "sign-on: identity token refused: \(fault.logWords)"
    }
  }
}

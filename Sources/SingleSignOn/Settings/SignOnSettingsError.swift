/// Why the service cannot start with these settings. `description` is for whoever runs it: one
/// sentence that says what to do.
package enum SignOnSettingsError: Error, Equatable {
  case issuer(String)
  case clientID
  case clientSecret
  case redirectURI(String)
  case title
}

extension SignOnSettingsError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .issuer(let text):
      "The sign-on issuer \(text) cannot be used: give the provider's https address without a "
        + "query, exactly as its discovery document names it (http only on 127.0.0.1)."
    case .clientID:
      "The sign-on client ID cannot be used: give the one that the provider shows, 1 to 512 "
        + "characters without spaces."
    case .clientSecret:
      "The sign-on client secret cannot be used: give the one that the provider showed, 1 to 512 "
        + "characters without spaces or line breaks, or none at all."
    case .redirectURI(let text):
      "The sign-on redirect address \(text) cannot be used: give this service's own https address "
        + "that is registered with the provider, without a fragment (http only on 127.0.0.1)."
    case .title:
      "The name of the sign-on button cannot be used: give 1 to 60 characters on one line."
    }
  }
}

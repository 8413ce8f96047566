/// What this service and the identity provider have agreed on.
package struct SignOnSettings: Hashable, Sendable {
  /// Exactly as the provider writes it in its discovery document and its tokens.
  package let issuer: String
  package let clientID: String
  /// Nil for a client that has none (PKCE alone protects the code).
  let clientSecret: String?
  /// Where the provider sends people back to; registered there character by character.
  package let redirectURI: String
  /// What the button says: "Sign in with …".
  package let title: String

  /// - Parameters:
  ///   - issuer: https, or http on this machine; no query, no fragment (OpenID Connect Discovery
  ///     §4.1). Its discovery document is read from `/.well-known/openid-configuration` below it.
  ///   - redirectURI: https, or http on this machine; no fragment (RFC 6749 §3.1.2).
  ///   - title: 1 to 60 characters.
  package init(
    issuer: String, clientID: String, clientSecret: String?, redirectURI: String, title: String
  ) throws(SignOnSettingsError) {
    guard let address = WebAddress(issuer), !address.hasQuery, !address.hasFragment,
      issuer.utf8.count <= Identity.longestPart
    else { throw .issuer(issuer) }
    guard let back = WebAddress(redirectURI), !back.hasFragment else {
      throw .redirectURI(redirectURI)
    }
    guard Self.isPrintable(clientID) else { throw .clientID }
    guard clientSecret.map(Self.isPrintable) ?? true else { throw .clientSecret }
    guard (1...60).contains(title.count), !title.unicodeScalars.contains(where: Self.isControl)
    else { throw .title }
    self.issuer = issuer
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.redirectURI = redirectURI
    self.title = title
  }

  private static func isPrintable(_ text: String) -> Bool {
    (1...512).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }
}

/// The secret never appears in a log.
extension SignOnSettings: CustomStringConvertible, CustomDebugStringConvertible {
  package var description: String { "single sign-on at \(issuer)" }
  package var debugDescription: String { description }
}

/// What is used of a provider's discovery document (OpenID Connect Discovery §3).
struct ProviderMetadata: Sendable {
  let authorizationEndpoint: String
  let tokenEndpoint: String
  let keysAddress: String
  /// Whether every answer must name its issuer (RFC 9207).
  let alwaysNamesIssuer: Bool
  /// Whether the client secret goes into the form because the provider takes no Basic header.
  let wantsSecretInForm: Bool

  init(_ document: Document, issuer: String) throws(ProviderFault) {
    guard document.issuer == issuer else {
      throw ProviderFault(document: .discovery, what: .anotherIssuer)
    }
    let addresses = [document.authorizationEndpoint, document.tokenEndpoint, document.jwksURI]
    guard addresses.allSatisfy({ WebAddress($0).map { !$0.hasFragment } ?? false }) else {
      throw ProviderFault(document: .discovery, what: .unsafeAddress)
    }
    authorizationEndpoint = document.authorizationEndpoint
    tokenEndpoint = document.tokenEndpoint
    keysAddress = document.jwksURI
    alwaysNamesIssuer = document.namesIssuer ?? false
    let methods = document.tokenEndpointMethods ?? ["client_secret_basic"]
    wantsSecretInForm =
      !methods.contains("client_secret_basic") && methods.contains("client_secret_post")
  }

  /// As it is sent; everything else in it is left unread.
  struct Document: Decodable {
    let issuer: String
    let authorizationEndpoint: String
    let tokenEndpoint: String
    let jwksURI: String
    let namesIssuer: Bool?
    let tokenEndpointMethods: [String]?

    private enum CodingKeys: String, CodingKey {
      case issuer
      case authorizationEndpoint = "authorization_endpoint"
      case tokenEndpoint = "token_endpoint"
      case jwksURI = "jwks_uri"
      case namesIssuer = "authorization_response_iss_parameter_supported"
      case tokenEndpointMethods = "token_endpoint_auth_methods_supported"
    }
  }
}

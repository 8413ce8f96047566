import Foundation
import Workbook

/// Code for token (OpenID Connect Core §3.1.3).
extension SignOnProvider {
  func identityToken(
    for code: String, attempt: Attempt, metadata: ProviderMetadata
  ) async throws(SignOnFailure) -> String {
    let request = request(for: code, attempt: attempt, metadata: metadata)
    do throws(ProviderFault) {
      let answer = try await line.send(request, for: .token)
      switch answer.status {
      case 200:
        let token: TokenAnswer = try ProviderLine.read(answer.body, of: .token)
        return token.identityToken
      case 400, 401:
        let refusal: TokenRefusal = try ProviderLine.read(answer.body, of: .token)
        throw ProviderFault(document: .token, what: .codeRefused(error: refusal.word))
      default:
        throw ProviderFault(document: .token, what: .status(answer.status))
      }
    } catch {
      throw .provider(error)
    }
  }

  private func request(
    for code: String, attempt: Attempt, metadata: ProviderMetadata
  ) -> FetchRequest {
    var fields: FormFields = [
      "grant_type": "authorization_code", "code": code, "redirect_uri": settings.redirectURI,
      "code_verifier": attempt.verifier,
    ]
    guard let secret = settings.clientSecret, !metadata.wantsSecretInForm else {
      fields.append("client_id", settings.clientID)
      if let secret = settings.clientSecret { fields.append("client_secret", secret) }
      return FetchRequest(url: metadata.tokenEndpoint, authorization: nil, form: fields.text)
    }
    // Both parts are escaped before they are joined (RFC 6749 §2.3.1).
    let pair = "\(FormFields.escaped(settings.clientID)):\(FormFields.escaped(secret))"
    return FetchRequest(
      url: metadata.tokenEndpoint,
      authorization: "Basic \(Data(pair.utf8).base64EncodedString())", form: fields.text)
  }
}

/// What is used of the token endpoint's answer; the access token is not read.
private struct TokenAnswer: Decodable {
  let identityToken: String

  private enum CodingKeys: String, CodingKey {
    case identityToken = "id_token"
  }
}

/// RFC 6749 §5.2.
private struct TokenRefusal: Decodable {
  let error: String

  private static let known = [
    "invalid_client", "invalid_grant", "invalid_request", "invalid_scope", "unauthorized_client",
    "unsupported_grant_type",
  ]

  /// Free text of the provider's could hold anything, so it is not logged.
  var word: String { Self.known.contains(error) ? error : "an error of its own" }
}

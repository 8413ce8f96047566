/// What a provider says when it signs nobody in (RFC 6749 §4.1.2.1, OpenID Connect Core §3.1.2.6).
package enum ProviderRefusal: String, Sendable {
  case accessDenied = "access_denied"
  case accountSelectionRequired = "account_selection_required"
  case consentRequired = "consent_required"
  case interactionRequired = "interaction_required"
  case invalidRequest = "invalid_request"
  case invalidScope = "invalid_scope"
  case loginRequired = "login_required"
  case serverError = "server_error"
  case temporarilyUnavailable = "temporarily_unavailable"
  case unauthorizedClient = "unauthorized_client"
  case unsupportedResponseType = "unsupported_response_type"
  /// Anything else: whoever types the address chooses the text, so it is not logged.
  case another = "an error of its own"

  init(_ error: String) {
    self = ProviderRefusal(rawValue: error) ?? .another
  }
}

import HTTPTypes
import Hummingbird

/// Whether a request that changes something comes from one of our own pages, as far as the browser says.
struct SameOrigin: Sendable {
  let exposure: Exposure

  /// A form sent by one of our pages.
  ///
  /// A page with `Referrer-Policy: no-referrer` sends `Origin: null` (Fetch §3.1), so that alone tells nothing; then
  /// `Sec-Fetch-Site` does, and in an old browser the hidden token.
  func allowsForm(_ request: Request) -> Bool {
    if let site = request.headers[.secFetchSite], site != "same-origin" { return false }
    guard let origin = request.headers[.origin], origin != "null" else { return true }
    return isOwn(origin, request)
  }

  /// A call by a script of one of our pages, or by a program that is no browser.
  ///
  /// A script's `Origin` is never nulled by our referrer policy: its requests are in the mode "cors" (Fetch §3.1).
  func allowsCall(_ request: Request) -> Bool {
    if let site = request.headers[.secFetchSite], site != "same-origin", site != "none" {
      return false
    }
    guard let origin = request.headers[.origin] else { return true }
    return isOwn(origin, request)
  }

  private func isOwn(_ origin: String, _ request: Request) -> Bool {
    guard let origin = WebOrigin(origin), let own = exposure.ownOrigin(of: request.head)
    else { return false }
    return origin == own
  }
}

extension HTTPField.Name {
  // A constant, and a token by RFC 9110 §5.6.2: the fallback is never taken.
  static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
  /// Sent by our own scripts: another site's page cannot add a header without asking first.
  static let workbookClient = HTTPField.Name("Workbook-Client") ?? .origin
  static let forwardedFor = HTTPField.Name("X-Forwarded-For") ?? .origin
}

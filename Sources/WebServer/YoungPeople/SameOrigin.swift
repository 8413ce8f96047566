import HTTPTypes
import Hummingbird

/// Whether a form was sent from one of our own pages, as far as the browser says.
///
/// A page with `Referrer-Policy: no-referrer` sends `Origin: null` (Fetch §3.1), so that alone tells nothing; then
/// `Sec-Fetch-Site` does, and in an old browser the hidden token.
enum SameOrigin {
  static func allows(_ request: Request) -> Bool {
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name] {
      guard site == "same-origin" else { return false }
    }
    guard let origin = request.headers[.origin], origin != "null" else { return true }
    guard let host = request.head.authority else { return false }
    return origin == "http://\(host)" || origin == "https://\(host)"
  }
}

import NIOHTTP1

/// What every answer says to a browser, whatever it answers: keep nothing, load nothing, run nothing, show it in no frame.
/// A page that needs more says so itself.
struct SecurityHeaders: Sendable {
  private let fields: [(name: String, value: String)]

  /// - Parameter isSecure: Whether browsers reach us over TLS, and may be told never to come without.
  init(isSecure: Bool) {
    var fields = [
      ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
      ("X-Frame-Options", "DENY"), ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"), ("Permissions-Policy", Self.nothingAllowed),
      ("Cache-Control", "no-store"),
      (
        "Content-Security-Policy",
        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
      ),
    ]
    if isSecure {
      fields.append(("Strict-Transport-Security", "max-age=31536000; includeSubDomains"))
    }
    self.fields = fields
  }

  /// Adds what the route has not set itself.
  func complete(_ headers: inout HTTPHeaders) {
    for (name, value) in fields where !headers.contains(name: name) {
      headers.add(name: name, value: value)
    }
  }

  private static let nothingAllowed =
    [
      "accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen",
      "geolocation", "gyroscope", "magnetometer", "microphone", "midi", "payment",
      "picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "usb",
      "xr-spatial-tracking",
    ].map { "\($0)=()" }.joined(separator: ", ")
}

import HTTPTypes
package import Handlers
package import Hummingbird

/// The cookie of somebody who has signed in with a browser.
package struct SessionCookie: Sendable {
  private let isSecure: Bool

  package init(_ exposure: Exposure) { isSecure = exposure.isSecure }

  /// `__Host-` makes browsers refuse one that another host or a page without TLS tries to set (RFC 6265bis §4.1.3.2);
  /// it needs `Secure`, which plain HTTP cannot have.
  package var name: String { isSecure ? "__Host-workbook" : "workbook" }

  /// The cookie's value; `nil` when there is none, or more than one, of which we do not choose.
  package func read(from request: Request) -> String? {
    let found = values(in: request)
    guard found.count == 1, let value = found.first, !value.isEmpty else { return nil }
    return String(value)
  }

  /// Whether the browser sent it at all, once or more often.
  package func isPresent(in request: Request) -> Bool { !values(in: request).isEmpty }

  /// For `Set-Cookie`.
  ///
  /// - Parameter value: In characters that need no quoting (RFC 6265 §4.1.1), as our tokens are.
  package func setting(_ value: String, maxAgeSeconds: Int) -> String {
    "\(name)=\(value); Path=/; Max-Age=\(maxAgeSeconds); HttpOnly; SameSite=Lax"
      + (isSecure ? "; Secure" : "")
  }

  /// For `Set-Cookie`, after what came of a call; `nil` when nothing is to change.
  package func setting(_ effect: VisitEffects.Effect?) -> String? {
    switch effect {
    case .signedIn(let secret, let seconds): setting(secret, maxAgeSeconds: seconds)
    case .signedOut: clearing
    case nil: nil
    }
  }

  /// For `Set-Cookie`, at the end of a session.
  package var clearing: String { setting("", maxAgeSeconds: 0) }

  private func values(in request: Request) -> [Substring] {
    guard request.headers.contains(.cookie) else { return [] }
    let prefix = name + "="
    return request.headers[values: .cookie].flatMap { header in
      header.split(separator: ";").compactMap { pair in
        let pair = pair.drop { $0 == " " || $0 == "\t" }
        return pair.hasPrefix(prefix) ? pair.dropFirst(prefix.count) : nil
      }
    }
  }
}

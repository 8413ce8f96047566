import HTTPTypes
import Hummingbird
import Workbook

/// The slip of a shared screen, in a session cookie, so that the next person starts at the form again.
/// On a young person's own device no cookie is ever set.
struct SlipCookie: Sendable {
  /// Whether browsers reach us over TLS.
  let isSecure: Bool

  func read(_ request: Request) -> String? {
    request.cookies[name]?.value
  }

  private var name: String { isSecure ? "__Host-slip" : "slip" }

  /// Nothing but a code as we make them is set: it has no character that would need quoting.
  func setting(_ slip: FollowCode) -> String { cookie(slip.text) }

  private func cookie(_ value: String) -> String {
    "\(name)=\(value); Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
  }
}

extension CapturePlace {
  var isSharedScreen: Bool { self == .unattendedScreen || self == .withWorker }
}

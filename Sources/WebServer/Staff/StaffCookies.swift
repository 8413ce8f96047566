import Hummingbird

/// The cookies of the staff's pages. Beside the session's there are two that live for ten minutes.
struct StaffCookies: Sendable {
  /// For how long somebody may be away at the organisation's own sign-in, and may then look for their code.
  static let shortSeconds = 600

  let session: SessionCookie
  let isSecure: Bool

  enum Short: String, Sendable {
    /// Belongs to the sign-in that this browser began.
    case attempt
    /// Belongs to somebody whom the organisation vouches for and whom we do not know yet.
    case link
  }

  func read(_ short: Short, _ request: Request) -> String? {
    request.cookies[name(short)]?.value
  }

  func setting(_ short: Short, _ value: String) -> String {
    line(short, value, seconds: Self.shortSeconds)
  }

  func clearing(_ short: Short) -> String { line(short, "", seconds: 0) }

  /// `__Host-` makes browsers refuse one that another host or a page without TLS tries to set (RFC 6265bis §4.1.3.2).
  private func name(_ short: Short) -> String {
    (isSecure ? "__Host-" : "") + "workbook-\(short.rawValue)"
  }

  private func line(_ short: Short, _ value: String, seconds: Int) -> String {
    "\(name(short))=\(value); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax"
      + (isSecure ? "; Secure" : "")
  }
}

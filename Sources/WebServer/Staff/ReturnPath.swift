import SingleSignOn

/// Where somebody was going before they signed in: on this server, never elsewhere.
struct ReturnPath: Hashable, Sendable {
  let text: String

  /// `nil` unless it is a ``LocalPath`` of at most 1,000 characters, and not signing in or out once more.
  init?(_ text: String?) {
    guard let text, text.utf8.count <= 1_000, LocalPath(text) != nil, !text.hasPrefix("/sign-")
    else { return nil }
    self.text = text
  }

  /// As the value of a query's field (RFC 3986 §2.3: what is not unreserved is encoded, the slash apart).
  var encoded: String {
    text.utf8.map { byte in
      let scalar = UnicodeScalar(byte)
      let isPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/"
        .unicodeScalars.contains(scalar)
      guard !isPlain else { return String(scalar) }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// The address of a page that leads back here.
  static func address(_ page: String, to path: ReturnPath?) -> String {
    path.map { "\(page)?to=\($0.encoded)" } ?? page
  }
}

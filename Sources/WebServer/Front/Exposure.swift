import HTTPTypes

/// How the service is reached, and what may therefore be believed of a request.
package struct Exposure: Sendable, Hashable {
  /// Whether browsers speak TLS, with us or with a proxy in front of us: then cookies are `Secure`.
  package var isSecure: Bool
  /// Whether a proxy of ours stands in front, so that it says who is calling.
  package var isBehindProxy: Bool
  /// Whether nobody but this machine can reach us.
  package var isLoopback: Bool
  /// The address that people type, where it was given; else each request's own `Host` is believed.
  package var publicOrigin: WebOrigin?

  package init(
    isSecure: Bool, isBehindProxy: Bool = false, isLoopback: Bool = false,
    publicOrigin: WebOrigin? = nil
  ) {
    self.isSecure = isSecure
    self.isBehindProxy = isBehindProxy
    self.isLoopback = isLoopback
    self.publicOrigin = publicOrigin
  }

  /// Without TLS, on this machine alone.
  package static let plainLoopback = Exposure(isSecure: false, isLoopback: true)

  /// The origin that our own pages have in the browser that sent this.
  func ownOrigin(of request: HTTPRequest) -> WebOrigin? {
    if let publicOrigin { return publicOrigin }
    let scheme = isSecure ? "https" : "http"
    guard
      let own = request.authority.flatMap({ WebOrigin(scheme: scheme, authority: $0) })
    else { return nil }
    // A name that somebody else's DNS sends to 127.0.0.1 is not ours.
    guard !isLoopback || isSecure || isBehindProxy || own.isLoopback else { return nil }
    return own
  }
}

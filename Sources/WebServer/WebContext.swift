package import Hummingbird
package import NIOCore

/// What a route knows besides its request.
package struct WebContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  /// The other end of the connection; a proxy, when one stands in front.
  package let peer: SocketAddress?

  package init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    peer = source.channel.remoteAddress
  }
}

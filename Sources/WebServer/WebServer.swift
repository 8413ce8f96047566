package import Handlers
package import Hummingbird
import HummingbirdCore
import HummingbirdTLS
package import JSONRPC
package import Logging
import NIOCore

/// The HTTP side of the service.
package struct WebServer: Sendable {
  package struct Address: Sendable, Hashable {
    package var host: String
    /// 0 asks the system for a free one.
    package var port: Int

    package init(host: String = "127.0.0.1", port: Int) {
      self.host = host
      self.port = port
    }
  }

  /// Builds the application; whoever runs the process adds it to its services.
  ///
  /// - Parameters:
  ///   - certificate: With it the service speaks TLS and nothing else.
  ///   - addRoutes: Adds routes of the caller's own after the service's; they have no authentication.
  ///   - onListening: Told the port that was bound.
  package static func application(
    dispatcher: Dispatcher<Visit>, contract: [UInt8], address: Address,
    exposure: Exposure = .plainLoopback, certificate: ServerCertificate? = nil,
    limits: ConnectionLimits = ConnectionLimits(), logger: Logger,
    makeRequestID: @escaping @Sendable () -> String,
    readiness: @escaping @Sendable () -> Readiness,
    addRoutes: (Router<WebContext>) -> Void = { _ in },
    onListening: @escaping @Sendable (Int) async -> Void = { _ in }
  ) -> some ApplicationProtocol {
    let routes = Routes(
      rpc: RPCRoute(dispatcher: dispatcher, exposure: exposure, makeRequestID: makeRequestID),
      contract: contract, readiness: readiness)
    let router = routes.router()
    addRoutes(router)
    var limits = limits
    limits.bodyBytes = dispatcher.limits.bodyBytes
    return Application(
      router: router, server: server(limits, exposure, certificate),
      configuration: ApplicationConfiguration(
        address: .hostname(address.host, port: address.port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(limits.connections)),
      onServerRunning: { channel in await onListening(channel.localAddress?.port ?? 0) },
      logger: logger)
  }

  private static func server(
    _ limits: ConnectionLimits, _ exposure: Exposure, _ certificate: ServerCertificate?
  ) -> HTTPServerBuilder {
    HTTPServerBuilder { responder in
      let channel = GuardedChannel(responder: responder, limits, exposure)
      guard let certificate else { return channel }
      return try TLSChannel(channel, tlsConfiguration: certificate.configuration)
    }
  }
}

package import Handlers
package import Hummingbird
import HummingbirdCore
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
  ///   - addRoutes: Adds routes of the caller's own after the service's; they have no authentication.
  ///   - onListening: Told the port that was bound.
  package static func application(
    dispatcher: Dispatcher<Visit>, contract: [UInt8], address: Address, logger: Logger,
    makeRequestID: @escaping @Sendable () -> String,
    readiness: @escaping @Sendable () -> Readiness,
    addRoutes: (Router<BasicRequestContext>) -> Void = { _ in },
    onListening: @escaping @Sendable (Int) async -> Void = { _ in }
  ) -> some ApplicationProtocol {
    let routes = Routes(
      rpc: RPCRoute(dispatcher: dispatcher, makeRequestID: makeRequestID), contract: contract,
      readiness: readiness)
    let router = routes.router()
    addRoutes(router)
    return Application(
      router: router,
      // Hummingbird has no idle timeout of its own.
      server: .http1(configuration: .init(idleTimeout: .seconds(60))),
      configuration: ApplicationConfiguration(
        address: .hostname(address.host, port: address.port), serverName: nil,
        // Without a limit, running out of descriptors spins the accept loop.
        availableConnectionsDelegate: MaximumAvailableConnections(2_000)),
      onServerRunning: { channel in await onListening(channel.localAddress?.port ?? 0) },
      logger: logger)
  }
}

import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// Hummingbird's connection with a guard in it.
struct GuardedChannel: ServerChildChannel {
  typealias Value = HTTP1Channel.Value

  private let base: HTTP1Channel
  private let limits: ConnectionLimits
  private let headers: SecurityHeaders
  /// `nil` where every connection comes from a proxy.
  private let connections: ConnectionsByAddress?

  init(
    responder: @escaping HTTPChannelHandler.Responder, _ limits: ConnectionLimits,
    _ exposure: Exposure
  ) {
    base = HTTP1Channel(
      responder: responder,
      configuration: .init(
        idleTimeout: TimeAmount(limits.idle),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: limits.headerBytes, maxHeaderListSize: limits.headerBytes,
          maxHeaderFieldCount: limits.headerFields)))
    self.limits = limits
    headers = SecurityHeaders(isSecure: exposure.isSecure)
    connections =
      exposure.isBehindProxy ? nil : ConnectionsByAddress(most: limits.connectionsPerAddress)
  }

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
    let isRefused = !enter(channel)
    return channel.eventLoop.makeCompletedFuture {
      try channel.pipeline.syncOperations.addHandler(ByteWatch(isRefused: isRefused))
    }.flatMap {
      base.setup(channel: channel, logger: logger)
    }.flatMapThrowing { value in
      let pipeline = channel.pipeline.syncOperations
      let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
      let guardian = ConnectionGuard(limits, headers)
      try pipeline.addHandler(guardian, position: .after(parser))
      try pipeline.handler(type: ByteWatch.self).guardian = guardian
      return value
    }
  }

  func handle(value: Value, logger: Logger) async {
    await base.handle(value: value, logger: logger)
  }

  /// Counts the connection until it is closed.
  ///
  /// - Returns: False when its address has as many as it may.
  private func enter(_ channel: any Channel) -> Bool {
    guard let connections, let address = CallerAddress(channel.remoteAddress),
      limits.countsLoopback || !address.isLoopback
    else { return true }
    guard connections.enter(address) else { return false }
    channel.closeFuture.whenComplete { _ in connections.leave(address) }
    return true
  }
}

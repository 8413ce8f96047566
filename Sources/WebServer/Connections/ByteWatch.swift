import NIOCore

/// Sees the bytes of a connection before they are understood, so that a request that never becomes one has a deadline too.
final class ByteWatch: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  /// Whether this connection is one too many, and closed as soon as it is open.
  private let isRefused: Bool
  /// Set while the pipeline is put together.
  var guardian: ConnectionGuard?

  init(isRefused: Bool) { self.isRefused = isRefused }

  func channelActive(context: ChannelHandlerContext) {
    context.fireChannelActive()
    if isRefused { context.close(promise: nil) }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    // After the last answer nothing is understood any more.
    if let guardian, guardian.isOver { return }
    guardian?.willRead()
    context.fireChannelRead(data)
    guardian?.didRead()
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    context.fireChannelReadComplete()
    // Whoever is downstream may have stopped asking.
    if let guardian, guardian.isOver { context.read() }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    context.fireUserInboundEventTriggered(event)
    if event as? ChannelEvent == .inputClosed, let guardian, guardian.isDone {
      context.close(promise: nil)
    }
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    guardian = nil
  }
}

import NIOCore
import NIOHTTP1

/// Stands between the parser and the application: refuses what is ambiguous, gives every request and every answer a deadline,
/// completes every answer's headers, and closes where Hummingbird 2.28.1 would go on reading or waiting for ever.
final class ConnectionGuard: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  /// A request that was passed on and not yet answered to its end.
  private struct Asked {
    let isHead: Bool
    let keepsAlive: Bool
  }

  private enum Phase {
    case open
    /// The answer that is being written is the last.
    case lastAnswer
    /// Nothing is answered any more; what comes is thrown away until the connection closes.
    case over
  }

  private let limits: ConnectionLimits
  private let headers: SecurityHeaders
  private var phase = Phase.open
  /// Oldest first.
  private var asked = CircularBuffer<Asked>(initialCapacity: 2)
  /// Whether what comes is no longer passed on, because it could not be understood; earlier requests are still answered.
  private var isDeaf = false
  /// Whether the newest request's head has come and its end has not.
  private var isReading = false
  private var hasFinishedRequest = false
  private var unfetchedAnswers = 0
  private var requestTimer: Scheduled<Void>?
  private var answerTimer: Scheduled<Void>?
  private var farewellTimer: Scheduled<Void>?
  private var context: ChannelHandlerContext?

  init(_ limits: ConnectionLimits, _ headers: SecurityHeaders) {
    self.limits = limits
    self.headers = headers
  }

  /// Whether everything has been answered that will be.
  var isOver: Bool { phase == .over }
  /// Whether the answers have left too.
  var isDone: Bool { isOver && unfetchedAnswers == 0 }

  func handlerAdded(context: ChannelHandlerContext) { self.context = context }

  func handlerRemoved(context: ChannelHandlerContext) {
    stopTimers()
    self.context = nil
  }

  func channelInactive(context: ChannelHandlerContext) {
    phase = .over
    stopTimers()
    context.fireChannelInactive()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    context.fireUserInboundEventTriggered(event)
    guard event is ChannelShouldQuiesceEvent, context.channel.isActive else { return }
    // Of whoever is slow the service does not wait for the end before it stops.
    farewellTimer = context.eventLoop.assumeIsolated().scheduleTask(
      in: TimeAmount(limits.farewell)
    ) {
      if self.isReading || self.unfetchedAnswers > 0 { context.close(promise: nil) }
    }
  }

  private func stopTimers() {
    for timer in [requestTimer, answerTimer, farewellTimer] { timer?.cancel() }
  }
}

// MARK: What comes in

extension ConnectionGuard {
  func willRead() { hasFinishedRequest = false }

  /// Whether a request is still coming is known only when these bytes have been understood; most come whole and need no timer.
  func didRead() {
    guard phase == .open, !isDeaf, requestTimer == nil, isReading || !hasFinishedRequest
    else { return }
    startRequestTimer()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard phase != .over, !isDeaf else { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      guard phase == .open, asked.last?.keepsAlive != false else { return }
      guard head.refusal == nil else { return refuse(head, context) }
      isReading = true
      if head.expectsContinue, asked.isEmpty { tellToContinue(head, context) }
      // After an upgrade that we do not make, the parser reads nothing more.
      let keepsAlive = head.isKeepAlive && !head.headers.contains(name: "Upgrade")
      asked.append(Asked(isHead: head.method == .HEAD, keepsAlive: keepsAlive))
    case .body: break
    case .end:
      isReading = false
      hasFinishedRequest = true
      requestTimer?.cancel()
      requestTimer = nil
    }
    if phase == .open { context.fireChannelRead(data) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard let error = error as? HTTPParserError else { return context.fireErrorCaught(error) }
    guard phase == .open, !isDeaf, asked.last?.keepsAlive != false || isReading else { return }
    switch error {
    case .headerOverflow:
      refuse(
        HeadRefusal(
          status: .requestHeaderFieldsTooLarge,
          sentence: "A request's head has at most \(limits.headerBytes) bytes."), context)
    default: refuse(.unreadable, context)
    }
  }

  private func refuse(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    refuse(head.refusal ?? .unreadable, context)
  }

  private func tellToContinue(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    let length = head.headers["Content-Length"].first.flatMap { Int($0) } ?? 0
    guard length <= limits.bodyBytes else { return }
    let answer = HTTPResponseHead(version: .http1_1, status: .continue)
    context.writeAndFlush(wrapOutboundOut(.head(answer)), promise: nil)
  }
}

// MARK: What goes out

extension ConnectionGuard {
  func write(
    context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?
  ) {
    guard phase != .over else {
      promise?.succeed()
      return
    }
    switch unwrapOutboundIn(data) {
    case .head(var head):
      // Whoever is answered before all was sent is not listened to any longer, else the rest would be read for ever.
      let endsHere = asked.first?.keepsAlive != true || (asked.count == 1 && isReading)
      if endsHere {
        phase = .lastAnswer
        head.headers.replaceOrAdd(name: "Connection", value: "close")
      }
      headers.complete(&head.headers)
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .body:
      // RFC 9110 §9.3.2: a body after HEAD would be read as the beginning of the next answer.
      guard asked.first?.isHead != true else {
        promise?.succeed()
        return
      }
      context.write(data, promise: promise)
    case .end:
      if !asked.isEmpty { asked.removeFirst() }
      writeEnd(data, promise, context)
    }
  }

  func flush(context: ChannelHandlerContext) {
    context.flush()
    guard unfetchedAnswers > 0, answerTimer == nil else { return }
    answerTimer = context.eventLoop.assumeIsolated().scheduleTask(
      in: TimeAmount(limits.answer)
    ) { context.close(promise: nil) }
  }

  private func writeEnd(
    _ data: NIOAny, _ promise: EventLoopPromise<Void>?, _ context: ChannelHandlerContext
  ) {
    let isLast = phase == .lastAnswer
    let fetched = promise ?? context.eventLoop.makePromise()
    unfetchedAnswers += 1
    if isLast { phase = .over }
    fetched.futureResult.assumeIsolated().whenComplete { _ in
      self.unfetchedAnswers -= 1
      if self.unfetchedAnswers == 0 {
        self.answerTimer?.cancel()
        self.answerTimer = nil
      }
      if isLast { self.leave() }
    }
    context.write(data, promise: fetched)
    if isLast { flush(context: context) }
  }

  /// The last answer is on its way.
  private func leave() {
    guard let context, context.channel.isActive else { return }
    guard isReading else { return context.close(promise: nil) }
    requestTimer?.cancel()
    requestTimer = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(limits.linger)) {
      context.close(promise: nil)
    }
    context.read()
  }
}

// MARK: What is refused here

extension ConnectionGuard {
  private func startRequestTimer() {
    guard let context else { return }
    requestTimer = context.eventLoop.assumeIsolated().scheduleTask(
      in: TimeAmount(limits.request)
    ) {
      self.requestTimer = nil
      self.requestIsLate(context)
    }
  }

  private func requestIsLate(_ context: ChannelHandlerContext) {
    guard phase == .open, !isDeaf else { return }
    // We may not have been reading while an earlier request was being answered.
    guard asked.count == (isReading ? 1 : 0) else { return startRequestTimer() }
    refuse(.late, context)
  }

  /// Answers the newest request, of which nothing more is wanted; earlier ones are still answered before it.
  private func refuse(_ refusal: HeadRefusal, _ context: ChannelHandlerContext) {
    isDeaf = true
    // Whoever waits for the body stops; when earlier requests have been answered, the application answers 400 to this.
    defer { context.fireErrorCaught(HTTPParserError.unknown) }
    guard asked.count == (isReading ? 1 : 0) else { return }
    isReading = refusal != .late
    let body = ByteBuffer(string: refusal.sentence + "\n")
    let head = HTTPResponseHead(
      version: .http1_1, status: refusal.status,
      headers: [
        "Content-Type": "text/plain; charset=utf-8", "Content-Length": "\(body.readableBytes)",
      ])
    asked.removeAll()
    write(context: context, data: wrapOutboundOut(.head(head)), promise: nil)
    write(context: context, data: wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    write(context: context, data: wrapOutboundOut(.end(nil)), promise: nil)
  }
}

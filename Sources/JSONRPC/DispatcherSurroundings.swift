/// What a dispatcher needs from the process around it.
package struct DispatcherSurroundings<Context: Sendable>: Sendable {
  /// Finds out who is calling, before the parameters are looked at, and answers the context with it.
  /// Throws a `Fault` for the caller; anything else is ours, as in a handler.
  package typealias Authenticate = @Sendable (Method, Context) async throws -> Context
  /// Refuses a call, after authentication and before the parameters are looked at.
  package typealias Interceptor = @Sendable (Method, Context) async throws -> Void

  package var authenticate: Authenticate
  /// In the order they are asked.
  package var interceptors: [Interceptor]
  package var time: Timekeeping
  package var makeRequestID: @Sendable () -> String
  /// Told of every error that a caller sees only as −32603.
  package var report: @Sendable (any Error, _ method: String, _ requestID: String) -> Void
  /// Told of every call when it has been answered.
  package var observe: @Sendable (Observation) -> Void
  /// How long the answer with this error takes at least, so that its time does not tell what was found on the way to it; `nil` for
  /// as long as it took.
  package var leastDuration: @Sendable (Fault) -> Duration?

  package init(
    time: Timekeeping, makeRequestID: @escaping @Sendable () -> String,
    authenticate: @escaping Authenticate, interceptors: [Interceptor] = [],
    report: @escaping @Sendable (any Error, _ method: String, _ requestID: String) -> Void,
    observe: @escaping @Sendable (Observation) -> Void = { _ in },
    leastDuration: @escaping @Sendable (Fault) -> Duration? = { _ in nil }
  ) {
    self.time = time
    self.makeRequestID = makeRequestID
    self.authenticate = authenticate
    self.interceptors = interceptors
    self.report = report
    self.observe = observe
    self.leastDuration = leastDuration
  }
}

/// What came of one call, for metrics.
package struct Observation: Sendable {
  /// Nil when there is no such method, or the element was no request at all.
  package let method: String?
  /// The error's code; nil for a result.
  package let code: Int?
  package let duration: Duration
}

/// What one server takes on; published to its callers.
package struct Limits: Sendable, Equatable {
  /// Bytes of one HTTP body. Whoever reads the body keeps to it; the dispatcher does not see more.
  package var bodyBytes = 1 << 20
  /// Objects and arrays inside each other, the batch's own array included.
  package var depth = 32
  /// Calls in one batch.
  package var batchCalls = 100
  /// Bytes of one answer, a whole batch's answer included.
  package var responseBytes = 8 << 20
  /// How long a caller waits for one call before it is told that time is up.
  package var deadline = Duration.seconds(10)
  /// Calls being carried out at one time; waiting methods are not counted.
  package var callsInFlight = 256

  package init() {}
}

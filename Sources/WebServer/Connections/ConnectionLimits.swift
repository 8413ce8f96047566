/// How much one connection, and one address, may take up.
package struct ConnectionLimits: Sendable, Hashable {
  /// Connections at one time. Without a limit, running out of descriptors spins the accept loop.
  package var connections = 2_000
  /// Connections at one time from one address; the machine itself and a proxy are not counted.
  package var connectionsPerAddress = 200
  /// How long a connection may lie still between requests. Hummingbird has no limit of its own.
  package var idle = Duration.seconds(60)
  /// From the first byte of a request to its last.
  package var request = Duration.seconds(30)
  /// How long a caller may take to fetch an answer that has been written.
  package var answer = Duration.seconds(120)
  /// How long we go on reading what is still being sent after an answer that nothing can follow: closing sooner would
  /// destroy the answer on its way (RFC 9112 §9.6).
  package var linger = Duration.seconds(2)
  /// How long a slow caller may hold up the end of the service.
  package var farewell = Duration.seconds(5)
  /// Bytes of the target and of all fields of a request.
  package var headerBytes = 16 * 1_024
  package var headerFields = 100
  /// Bytes of a body beyond which nobody is told to go on sending (`Expect: 100-continue`).
  package var bodyBytes = 1 << 20
  /// Whether connections from the machine itself count too.
  package var countsLoopback = false

  package init() {}
}

/// Whether the store can be relied on.
package enum StoreHealth: Equatable, Sendable {
  case good
  /// Reads go on; no write is taken until the process is started again. The reason is for operators.
  case stoppedWriting(reason: String)
  case closed
}

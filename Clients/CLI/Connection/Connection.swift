/// A way to call methods. In use it is a ``WorkbookClient``; in tests it is whatever answers.
struct Connection: Sendable {
  /// The JSON of the result, byte for byte. Throws `WorkbookError` or `ConnectionError`.
  let call: @Sendable (_ method: String, _ params: [UInt8]) async throws -> [UInt8]
}

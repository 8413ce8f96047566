package import JSONText

/// The errors of JSON-RPC 2.0 §5.1 and those that any method may answer.
extension Fault {
  package static func parseError(_ detail: String) -> Fault {
    Fault(code: -32700, type: "parseError", message: "Parse error", detail: detail)
  }

  package static func invalidRequest(_ detail: String) -> Fault {
    Fault(code: -32600, type: "invalidRequest", message: "Invalid request", detail: detail)
  }

  package static let methodNotFound = Fault(
    code: -32601, type: "methodNotFound", message: "Method not found",
    detail: "There is no such method; rpc.discover lists those there are.")

  /// `errors` must not be empty; the detail names how many there are.
  package static func invalidParams(_ errors: [FieldFault]) -> Fault {
    let count = errors.count == 1 ? "One parameter is" : "\(errors.count) parameters are"
    return Fault(
      code: -32602, type: "invalidParams", message: "Invalid params",
      detail: "\(count) not as the method needs; see errors.", errors: errors)
  }

  package static let internalError = Fault(
    code: -32603, type: "internalError", message: "Internal error",
    detail: "The fault is ours. Give the requestId to whoever runs the service.",
    retryable: true)

  package static func unauthenticated(_ detail: String) -> Fault {
    Fault(code: -32001, type: "unauthenticated", message: "Not signed in", detail: detail)
  }

  package static let timedOut = Fault(
    code: -32002, type: "timedOut", message: "Timed out",
    detail: "The call took too long. A write may have been stored: repeat it with the same key.",
    retryable: true)

  package static func responseTooLarge(limit: Int) -> Fault {
    Fault(
      code: -32003, type: "responseTooLarge", message: "Response too large",
      detail: "The answer would be over \(limit) bytes; ask for less, or for a smaller page.")
  }

  package static func batchTooLarge(limit: Int) -> Fault {
    Fault(
      code: -32004, type: "batchTooLarge", message: "Batch too large",
      detail: "A batch has at most \(limit) calls.")
  }

  package static func rateLimited(retryAfterMs: Int) -> Fault {
    Fault(
      code: -32005, type: "rateLimited", message: "Rate limited",
      detail: "Too many calls in a short time; wait a moment.", retryable: true,
      retryAfterMs: retryAfterMs)
  }

  package static func busy(retryAfterMs: Int = 1000) -> Fault {
    Fault(
      code: -32006, type: "busy", message: "Busy or stopping",
      detail: "The service cannot take the call now; wait a moment.", retryable: true,
      retryAfterMs: retryAfterMs)
  }

  package static func forbidden(_ detail: String) -> Fault {
    Fault(code: -32007, type: "forbidden", message: "Forbidden", detail: detail)
  }
}

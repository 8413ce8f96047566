import HTTPTypes
import Hummingbird
import NIOCore

/// Everything the server answers over HTTP.
struct Routes: Sendable {
  let rpc: RPCRoute
  /// The published contract, byte for byte.
  let contract: [UInt8]
  /// Whether the store takes writes; the sentence says why not.
  let readiness: @Sendable () -> Readiness

  func router() -> Router<WebContext> {
    let router = Router(context: WebContext.self)
    router.post("/rpc") { request, context in try await rpc.respond(to: request, context) }
    for method: HTTPRequest.Method in [.get, .head, .put, .patch, .delete, .options, .trace] {
      router.on("/rpc", method: method) { _, _ in
        var response = rpc.refuse(.methodNotAllowed, "Send JSON-RPC as POST.")
        response.headers[.allow] = "POST"
        // RFC 9110 §9.3.2: a body after HEAD would be read as the beginning of the next answer.
        if method == .head { response.body = ResponseBody() }
        return response
      }
    }
    let document = ByteBuffer(bytes: contract)
    router.get("/openrpc.json") { _, _ in
      Response(
        status: .ok, headers: [.contentType: "application/json"],
        body: ResponseBody(byteBuffer: document))
    }
    router.get("/healthz") { _, _ in Self.text(.ok, "ok") }
    router.get("/readyz") { _, _ in
      switch readiness() {
      case .ready: Self.text(.ok, "ready")
      case .notReady(let reason): Self.text(.serviceUnavailable, reason)
      }
    }
    return router
  }

  private static func text(_ status: HTTPResponse.Status, _ line: String) -> Response {
    Response(
      status: status, headers: [.contentType: "text/plain; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: line + "\n")))
  }
}

/// Whether the service can take calls.
package enum Readiness: Sendable, Hashable {
  case ready
  case notReady(String)
}

import HTTPTypes
import Handlers
import Hummingbird
import JSONRPC
import NIOCore

/// `POST /rpc`. HTTP says only HTTP things: every JSON-RPC answer is 200, and 204 when there is nothing to say.
struct RPCRoute: Sendable {
  let dispatcher: Dispatcher<Visit>
  let makeRequestID: @Sendable () -> String

  func respond(to request: Request) async throws -> Response {
    guard MediaType.isJSON(request.headers[.contentType]) else {
      return refuse(.unsupportedMediaType, "Send application/json in UTF-8.")
    }
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: dispatcher.limits.bodyBytes)
    } catch is NIOTooManyBytesError {
      return refuse(
        .contentTooLarge, "A body may have at most \(dispatcher.limits.bodyBytes) bytes.")
    }
    let visit = Visit(bearer: Self.bearer(request.headers[.authorization]))
    guard let answer = await dispatcher.answer(Array(body.readableBytesView), context: visit)
    else { return Response(status: .noContent) }
    return json(answer, status: .ok)
  }

  /// What is refused before any request has been read carries a JSON-RPC error of its own, with id null.
  func refuse(_ status: HTTPResponse.Status, _ detail: String) -> Response {
    json(Fault.invalidRequest(detail).answer(requestID: makeRequestID()), status: status)
  }

  private func json(_ bytes: [UInt8], status: HTTPResponse.Status) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  private static func bearer(_ header: String?) -> String? {
    guard let header, header.prefix(7).lowercased() == "bearer " else { return nil }
    return String(header.dropFirst(7))
  }
}

/// `Content-Type` as far as JSON-RPC over HTTP asks.
enum MediaType {
  /// `application/json` or `application/json-rpc`, in UTF-8 when a charset is named.
  static func isJSON(_ header: String?) -> Bool {
    guard let header else { return false }
    if header == "application/json" { return true }
    let parts = header.lowercased().split(separator: ";", omittingEmptySubsequences: false)
      .map { part in String(part.filter { !$0.isWhitespace }) }
    guard let type = parts.first, ["application/json", "application/json-rpc"].contains(type)
    else { return false }
    return parts.dropFirst().allSatisfy { parameter in
      !parameter.hasPrefix("charset=")
        || ["charset=utf-8", "charset=\"utf-8\"", "charset=utf8"].contains(parameter)
    }
  }
}

import HTTPTypes
import Handlers
import Hummingbird
import JSONRPC
import NIOCore

/// `POST /rpc`. HTTP says only HTTP things: every JSON-RPC answer is 200, and 204 when there is nothing to say.
struct RPCRoute: Sendable {
  let dispatcher: Dispatcher<Visit>
  let makeRequestID: @Sendable () -> String
  private let exposure: Exposure
  private let sameOrigin: SameOrigin
  private let cookie: SessionCookie

  init(
    dispatcher: Dispatcher<Visit>, exposure: Exposure,
    makeRequestID: @escaping @Sendable () -> String
  ) {
    self.dispatcher = dispatcher
    self.makeRequestID = makeRequestID
    self.exposure = exposure
    sameOrigin = SameOrigin(exposure: exposure)
    cookie = SessionCookie(exposure)
  }

  func respond(to request: Request, _ context: WebContext) async throws -> Response {
    if let refusal = crossSiteRefusal(request) { return refusal }
    guard MediaType.isJSON(request.headers[.contentType]) else {
      return refuse(.unsupportedMediaType, "Send application/json in UTF-8.")
    }
    guard let body = try await body(of: request) else {
      return refuse(
        .contentTooLarge, "A body may have at most \(dispatcher.limits.bodyBytes) bytes.")
    }
    let effects = VisitEffects()
    let visit = Visit(
      bearer: Self.bearer(request.headers[.authorization]), session: cookie.read(from: request),
      address: CallerAddress(of: request.head, peer: context.peer, exposure)?.text,
      effects: effects)
    guard let answer = await dispatcher.answer(Array(body.readableBytesView), context: visit)
    else { return Response(status: .noContent) }
    var response = json(answer, status: .ok)
    response.headers[.setCookie] = cookie.setting(effects.effect)
    return response
  }

  /// A browser says where a request comes from and sends its cookies along unasked; a program does neither.
  private func crossSiteRefusal(_ request: Request) -> Response? {
    guard sameOrigin.allowsCall(request) else {
      return refuse(.forbidden, "Calls from pages of another site are not taken.")
    }
    guard !cookie.isPresent(in: request) || request.headers[.workbookClient]?.isEmpty == false
    else {
      return refuse(.forbidden, "A call with a cookie needs the header Workbook-Client: 1.")
    }
    return nil
  }

  /// - Returns: `nil` when there is more of it than is taken; when its length says so, before any of it is read.
  private func body(of request: Request) async throws -> ByteBuffer? {
    let most = dispatcher.limits.bodyBytes
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > most {
      return nil
    }
    do {
      return try await request.body.collect(upTo: most)
    } catch is NIOTooManyBytesError {
      return nil
    }
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

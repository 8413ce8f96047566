import HTTPTypes
package import Handlers
package import Hummingbird
import Logging
import NIOCore
import Sealing
import Workbook

/// The young person's own pages: plain HTML, no script, nothing from elsewhere, nothing kept in their browser.
///
/// No line of a log, header or cookie tells one young person from another on their own device.
package struct YoungPeoplesRoutes: Sendable {
  let door: YoungPeoplesDoor
  let pages: YoungPeoplesPages
  let response: PageResponse
  let makeToken: @Sendable () -> String
  let checkToken: @Sendable (String) -> Bool
  let slipCookie: SlipCookie
  private let exposure: Exposure
  private let takeForm: @Sendable (_ address: String) -> Int?
  let sent = OncePerToken<Said>()
  let replied = OncePerToken<Bool>()

  /// - Parameters:
  ///   - sha256: The digest of some bytes.
  ///   - makeToken: A token for one form: unlike any other, and known as ours for an hour or so.
  ///   - checkToken: Whether a token is ours and not too old.
  ///   - takeForm: Counts a form from an address; answers the milliseconds to wait when there were too many.
  package init(
    door: YoungPeoplesDoor, templates: PageTemplates, sha256: ([UInt8]) -> [UInt8],
    makeToken: @escaping @Sendable () -> String,
    checkToken: @escaping @Sendable (String) -> Bool, exposure: Exposure,
    takeForm: @escaping @Sendable (_ address: String) -> Int? = { _ in nil }
  ) {
    self.door = door
    pages = YoungPeoplesPages(templates: templates, words: door.words, asks: door.asks)
    response = PageResponse(stylesheetDigest: sha256(Array(templates.stylesheet.utf8)))
    self.makeToken = makeToken
    self.checkToken = checkToken
    self.exposure = exposure
    self.takeForm = takeForm
    slipCookie = SlipCookie(isSecure: exposure.isSecure)
  }

  /// The pages of a running service.
  package init(
    _ services: Services, exposure: Exposure,
    takeForm: @escaping @Sendable (_ address: String) -> Int? = { _ in nil }
  ) throws {
    let tokens = FormTokens(services)
    self.init(
      door: YoungPeoplesDoor(services), templates: try .builtIn(), sha256: Digest.sha256,
      makeToken: tokens.make, checkToken: tokens.isOurs, exposure: exposure, takeForm: takeForm)
  }

  package func add(to router: Router<WebContext>) {
    router.get("/start") { request, context in
      await answer(request, context) { try await showStart($0) }
    }
    router.get("/answer") { request, context in
      await answer(request, context) { try await showCodeBox($0) }
    }
    router.post("/start") { request, context in
      await answerForm(request, context) { try await choose($0) }
    }
    router.post("/send") { request, context in
      await answerForm(request, context) { try await send($0) }
    }
    router.post("/nocode") { request, context in
      await answerForm(request, context) { try await doWithoutCode($0) }
    }
    router.post("/answer") { request, context in
      await answerForm(request, context) { try await follow($0) }
    }
    router.post("/reply") { request, context in
      await answerForm(request, context) { try await reply($0) }
    }
    // Whoever asks again for the address of a page that came of a form.
    for path in ["/send", "/nocode", "/reply"] {
      router.get("\(path)") { request, _ in
        Response.redirect(to: Self.manner(request, nil).address("/start"), type: .normal)
      }
    }
  }

  /// One request, read.
  struct Visit: Sendable {
    let request: Request
    let form: FormBody
    let manner: Manner
  }

  private func answer(
    _ request: Request, _ context: WebContext,
    form: FormBody = FormBody(), _ work: (Visit) async throws -> Response
  ) async -> Response {
    let manner = Self.manner(request, form)
    do {
      return try await work(Visit(request: request, form: form, manner: manner))
    } catch {
      // What went wrong, and nothing of what was written.
      context.logger.error("a young person's page: \(type(of: error))")
      return message("problem.trouble", manner, .internalServerError)
    }
  }

  private func answerForm(
    _ request: Request, _ context: WebContext,
    _ work: (Visit) async throws -> Response
  ) async -> Response {
    let manner = Self.manner(request, nil)
    guard SameOrigin(exposure: exposure).allowsForm(request) else {
      return message("problem.elsewhere", manner, .forbidden)
    }
    if let wait = waitNeeded(request, context) { return comeBack(in: wait, manner) }
    guard MediaType.isForm(request.headers[.contentType]) else {
      return message("problem.wordsOnly", manner, .unsupportedMediaType)
    }
    do {
      let body = try await request.body.collect(upTo: FormBody.mostBytes)
      guard let form = FormBody(body.readableBytesView) else {
        return message("problem.unreadable", manner, .badRequest)
      }
      return await answer(request, context, form: form, work)
    } catch is NIOTooManyBytesError {
      return message("problem.bodyLong", manner, .contentTooLarge)
    } catch {
      return message("problem.unreadable", manner, .badRequest)
    }
  }

  private func waitNeeded(_ request: Request, _ context: WebContext) -> Int? {
    CallerAddress(of: request.head, peer: context.peer, exposure).flatMap { takeForm($0.text) }
  }

  private func comeBack(in milliseconds: Int, _ manner: Manner) -> Response {
    var response = message("problem.trouble", manner, .tooManyRequests)
    response.headers[.retryAfter] = String((milliseconds + 999) / 1_000)
    return response
  }

  private func message(
    _ key: String, _ manner: Manner, _ status: HTTPResponse.Status
  ) -> Response {
    response.make(pages.message(key, manner), status)
  }

  /// The address says it; a field may.
  private static func manner(_ request: Request, _ form: FormBody?) -> Manner {
    Manner { name in
      request.uri.queryParameters[Substring(name)].map(String.init) ?? form?[name]
    }
  }
}

extension MediaType {
  /// `application/x-www-form-urlencoded`, in UTF-8 when a charset is named.
  static func isForm(_ header: String?) -> Bool {
    guard let header else { return false }
    let parts = header.lowercased().split(separator: ";", omittingEmptySubsequences: false)
      .map { part in String(part.filter { !$0.isWhitespace }) }
    return parts.first == "application/x-www-form-urlencoded"
      && parts.dropFirst().allSatisfy {
        !$0.hasPrefix("charset=") || $0 == "charset=utf-8" || $0 == "charset=\"utf-8\""
      }
  }
}

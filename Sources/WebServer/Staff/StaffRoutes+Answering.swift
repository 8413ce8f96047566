import HTTPTypes
import Handlers
import Hummingbird
import JSONRPC
import Logging
import NIOCore
import Sealing

/// How each request for a staff page is read and answered.
extension StaffRoutes {
  typealias Work = @Sendable (StaffVisit) async throws -> StaffAnswer

  func show(_ path: String, on router: Router<WebContext>, _ work: @escaping Work) {
    router.get("\(path)") { request, context in
      let visit = visit(request, context, path, FormBody())
      return http(await answer(visit, work))
    }
  }

  func act(_ form: StaffForm, on router: Router<WebContext>, _ work: @escaping Work) {
    router.post("\(form.rawValue)") { request, context in
      http(await answerForm(form, request, context, work))
    }
  }

  /// The hidden token of a form on a page for this visitor.
  func token(_ form: StaffForm, _ visit: StaffVisit) -> String {
    tokens.make(for: use(form, visit))
  }

  /// A token is good for one form, and where somebody has signed in for their session alone.
  private func use(_ form: StaffForm, _ visit: StaffVisit) -> String {
    "staff \(form.rawValue) \(form.isOpen ? "" : visit.session ?? "")"
  }

  private func visit(
    _ request: Request, _ context: WebContext, _ path: String, _ form: FormBody
  ) -> StaffVisit {
    StaffVisit(
      request: request, path: path, form: form,
      query: request.uri.query.flatMap { FormBody($0.utf8) } ?? FormBody(),
      session: cookies.session.read(from: request),
      address: CallerAddress(of: request.head, peer: context.peer, exposure)?.text,
      logger: context.logger)
  }

  private func answerForm(
    _ form: StaffForm, _ request: Request, _ context: WebContext, _ work: @escaping Work
  ) async -> StaffAnswer {
    guard saysItIsOurs(request) else {
      return message(.elsewhere, backTo: form.page, .forbidden)
    }
    guard MediaType.isForm(request.headers[.contentType]) else {
      return message(.unreadable, backTo: form.page, .unsupportedMediaType)
    }
    let body: FormBody
    do {
      let bytes = try await request.body.collect(upTo: Self.mostBytes)
      guard let read = FormBody(bytes.readableBytesView) else {
        return message(.unreadable, backTo: form.page, .badRequest)
      }
      body = read
    } catch is NIOTooManyBytesError {
      return message(.unreadable, backTo: form.page, .contentTooLarge)
    } catch {
      return message(.unreadable, backTo: form.page, .badRequest)
    }
    let visit = visit(request, context, form.page, body)
    if let wait = visit.address.flatMap(takeForm) {
      return message(.tooMany, backTo: form.page, .tooManyRequests).comingBack(
        in: Waiting.seconds(wait))
    }
    return await once(form, visit) { await answer(visit, work) }
  }

  private static let mostBytes = 16 * 1_024

  /// Every browser of the last years says with a form where it comes from; whoever does not say is not let through.
  private func saysItIsOurs(_ request: Request) -> Bool {
    let origin = request.headers[.origin]
    guard request.headers[.secFetchSite] != nil || (origin != nil && origin != "null") else {
      return false
    }
    return SameOrigin(exposure: exposure).allowsForm(request)
  }

  /// A button pressed twice does its work once and shows the same answer; the token serves no other form.
  private func once(
    _ form: StaffForm, _ visit: StaffVisit, _ work: @escaping @Sendable () async -> StaffAnswer
  ) async -> StaffAnswer {
    let token = visit.form["token"] ?? ""
    guard tokens.isOurs(token, for: use(form, visit)) else {
      return message(.tooOld, backTo: form.page, .forbidden)
    }
    let press = Press.key(token, visit.form.everything + [visit.session ?? ""])
    do {
      switch try await pressed.outcome(press) {
      case .answer(let answer): return answer
      case .doneBefore: return message(.sentBefore, backTo: form.page, .conflict)
      case nil: break
      }
      guard used.use(token) else {
        return message(.sentBefore, backTo: form.page, .conflict)
      }
      switch try await pressed.answer(press, work) {
      case .answer(let answer): return answer
      case .doneBefore: return message(.sentBefore, backTo: form.page, .conflict)
      }
    } catch {
      return message(.trouble, backTo: form.page, .internalServerError)
    }
  }

  private func answer(
    _ visit: StaffVisit, _ work: Work
  ) async -> StaffAnswer {
    do {
      return try await work(visit)
    } catch let fault as Fault {
      return answer(fault, visit)
    } catch {
      // What went wrong, and nothing of what was typed.
      visit.logger.error("a staff page: \(type(of: error))")
      return message(.trouble, backTo: visit.path, .internalServerError)
    }
  }

  /// Whatever a page does not say beside its own form.
  private func answer(_ fault: Fault, _ visit: StaffVisit) -> StaffAnswer {
    switch fault.type {
    case "unauthenticated":
      let signIn = StaffAnswer.go(
        ReturnPath.address("/sign-in", to: ReturnPath(visit.path)))
      return visit.session == nil ? signIn : signIn.setting(cookies.session.clearing)
    case "forbidden": return .go("/account/second-factor")
    default:
      return .page(
        pages.message(PageMessage(fault.sentence), backTo: visit.path), fault.status
      ).comingBack(in: fault.waitSeconds)
    }
  }

  func message(
    _ message: PageMessage, backTo path: String, _ status: HTTPResponse.Status
  ) -> StaffAnswer {
    .page(pages.message(message, backTo: path), status)
  }

  private func http(_ answer: StaffAnswer) -> Response {
    var made: Response
    switch answer.content {
    case .page(let html, let status): made = response.make(html, status)
    case .go(let path):
      made = response.make("", .seeOther)
      made.headers[.location] = path
    }
    // With "no-referrer" a browser would say `Origin: null` with our own forms (Fetch §3.1).
    if let name = HTTPField.Name("Referrer-Policy") { made.headers[name] = "same-origin" }
    made.headers[.retryAfter] = answer.retryAfterSeconds.map(String.init)
    if let name = HTTPField.Name("Set-Cookie") {
      for cookie in answer.cookies { made.headers.append(HTTPField(name: name, value: cookie)) }
    }
    return made
  }
}

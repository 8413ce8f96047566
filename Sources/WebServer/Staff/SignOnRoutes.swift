import HTTPTypes
import Handlers
import JSONRPC
import Logging
import Sealing
import SingleSignOn

/// Signing in through the organisation: there, back, and once with an invitation code for whoever we do not know yet.
extension StaffRoutes {
  func leaveForProvider(_ visit: StaffVisit) async throws -> StaffAnswer {
    let path = ReturnPath(visit.query["to"])
    guard let provider else { return .go(ReturnPath.address("/sign-in", to: path)) }
    if let wait = visit.address.flatMap(takeForm) {
      return message(.tooMany, backTo: "/sign-in", .tooManyRequests)
        .comingBack(in: Waiting.seconds(wait))
    }
    do {
      let (location, attempt) = try await provider.begin(returnTo: path?.text, freshly: false)
      return StaffAnswer.go(location).setting(cookies.setting(.attempt, attempt))
    } catch {
      return failed(error, visit)
    }
  }

  func comeBack(_ visit: StaffVisit) async throws -> StaffAnswer {
    guard let provider else { return .go("/sign-in") }
    let query = Dictionary(
      ["state", "code", "iss", "error"].compactMap { name in
        visit.query[name].map { (name, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let signedOn: SignedOn
    let path: ReturnPath?
    do {
      let finished = try await provider.finish(
        query: query, attempt: cookies.read(.attempt, visit.request))
      (signedOn, path) = (finished.0, ReturnPath(finished.returnTo))
    } catch {
      return failed(error, visit).setting(cookies.clearing(.attempt))
    }
    let identity = signedOn.identity.key
    guard
      let opened = try await door.enter(signedOnAs: identity, provedAt: signedOn.signedInAt)
    else {
      let secret = Base64URL.encode(random.bytes(32))
      vouched.write(
        Vouched(identity: identity, provedAt: signedOn.signedInAt, returnTo: path),
        under: secret, at: now())
      return StaffAnswer.go("/sign-in/link")
        .setting(cookies.clearing(.attempt), cookies.setting(.link, secret))
    }
    await endFormer(visit)
    return StaffAnswer.go(path?.text ?? "/account")
      .setting(sessionCookie(opened), cookies.clearing(.attempt))
  }

  private func failed(_ failure: SignOnFailure, _ visit: StaffVisit) -> StaffAnswer {
    visit.logger.notice("\(failure.logLine)")
    let entry = StaffPages.SignIn(problems: [Problem(failure.sentence)])
    return .page(signInPage(entry, visit), .badGateway)
  }

  func showLink(_ visit: StaffVisit) -> StaffAnswer {
    guard vouchedFor(visit) != nil else { return .go("/sign-in") }
    return .page(pages.link([], token: token(.link, visit)))
  }

  func link(_ visit: StaffVisit) async throws -> StaffAnswer {
    guard let (vouchedFor, cookie) = vouchedFor(visit) else {
      let entry = StaffPages.SignIn(
        problems: [Problem("That took more than ten minutes. Sign in again.")])
      return .page(signInPage(entry, visit), .unprocessableContent)
    }
    guard let code = visit.code("code") else {
      let problem = Problem("Type the code of your invitation.", at: "code")
      return .page(pages.link([problem], token: token(.link, visit)), .unprocessableContent)
    }
    do {
      let opened = try await door.enter(
        signedOnAs: vouchedFor.identity, provedAt: vouchedFor.provedAt, redeeming: code)
      vouched.remove(cookie)
      await endFormer(visit)
      return StaffAnswer.go(vouchedFor.returnTo?.text ?? "/account")
        .setting(sessionCookie(opened), cookies.clearing(.link))
    } catch let fault as Fault {
      let problems = fault.problems([:]).map { Problem($0.says, at: "code") }
      return .page(pages.link(problems, token: token(.link, visit)), fault.status)
        .comingBack(in: fault.waitSeconds)
    }
  }

  private func vouchedFor(_ visit: StaffVisit) -> (Vouched, cookie: String)? {
    guard let cookie = cookies.read(.link, visit.request),
      let vouchedFor = vouched.read(cookie, at: now())
    else { return nil }
    return (vouchedFor, cookie)
  }
}

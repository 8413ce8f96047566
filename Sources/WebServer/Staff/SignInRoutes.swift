import HTTPTypes
import Handlers
import JSONRPC
import SingleSignOn
import Workbook
import WorkbookProtocol

/// Signing in with a password, and signing out.
extension StaffRoutes {
  func showSignIn(_ visit: StaffVisit) async throws -> StaffAnswer {
    let entry = StaffPages.SignIn(
      said: visit.query["done"] == "out" ? "You have signed out." : nil,
      returnTo: ReturnPath(visit.query["to"]))
    return .page(signInPage(entry, visit))
  }

  func signInPage(_ entry: StaffPages.SignIn, _ visit: StaffVisit) -> String {
    pages.signIn(entry, organisation: provider?.settings.title, token: token(.signIn, visit))
  }

  func signIn(_ visit: StaffVisit) async throws -> StaffAnswer {
    var entry = StaffPages.SignIn(
      username: visit.name("username"), returnTo: ReturnPath(visit.form["to"]))
    guard let username = entry.username, let password = visit.password("password") else {
      entry.problems = [
        entry.username == nil ? Problem("Type your user name.", at: "username") : nil,
        visit.password("password") == nil ? Problem("Type your password.", at: "password") : nil,
      ].compactMap(\.self)
      return .page(signInPage(entry, visit), .unprocessableContent)
    }
    let effects = VisitEffects()
    do {
      let signedIn = try await door.call(
        AuthSignIn.self,
        .init(username: username, password: password, code: visit.code("code"), keep: .cookie),
        as: visit.nobody(effects))
      await endFormer(visit)
      let next = signedIn.needsSecondFactor ? "/account/second-factor" : entry.returnTo?.text
      return StaffAnswer.go(next ?? "/account").setting(sessionCookie(effects))
    } catch let fault as Fault {
      entry.problems = fault.problems(["username": "username", "code": "code"])
      return .page(signInPage(entry, visit), fault.status).comingBack(in: fault.waitSeconds)
    }
  }

  func signOut(_ visit: StaffVisit) async throws -> StaffAnswer {
    do {
      _ = try await door.call(AuthSignOut.self, .init(), as: visit.caller(VisitEffects()))
    } catch let fault as Fault where fault.type == "unauthenticated" {
      // It had ended before.
    }
    return StaffAnswer.go("/sign-in?done=out").setting(cookies.session.clearing)
  }

  /// What the service wants of the session's cookie; none when it wants nothing.
  private func sessionCookie(_ effects: VisitEffects) -> String {
    guard case .signedIn(let secret, let seconds) = effects.effect else {
      return cookies.session.clearing
    }
    return cookies.session.setting(secret, maxAgeSeconds: seconds)
  }

  func sessionCookie(_ opened: StaffDoor.Opened) -> String {
    cookies.session.setting(opened.secret, maxAgeSeconds: BrowserSession.longestSeconds)
  }

  /// The session that this browser was in before ends; if it cannot now, it does when nobody has used it for a while.
  func endFormer(_ visit: StaffVisit) async {
    guard visit.session != nil else { return }
    do {
      _ = try await door.call(AuthSignOut.self, .init(), as: visit.caller(VisitEffects()))
    } catch {
      // Signing in has worked, and that is what the page is about.
    }
  }
}

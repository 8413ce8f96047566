import HTTPTypes
package import Handlers
package import Hummingbird
import Sealing
package import SingleSignOn
import Workbook

/// The staff's own pages for signing in and out and for their account: plain HTML, no script, nothing from elsewhere.
package struct StaffRoutes: Sendable {
  let door: StaffDoor
  let provider: SignOnProvider?
  let pages: StaffPages
  let response: PageResponse
  let tokens: FormTokens
  let cookies: StaffCookies
  let exposure: Exposure
  let now: @Sendable () -> Instant
  let random: RandomBytes
  let takeForm: @Sendable (_ address: String) -> Int?
  let pressed = OncePerToken<StaffAnswer>()
  let used = UsedTokens()
  let vouched = KeptUnderSecret<Vouched>()

  /// - Parameters:
  ///   - provider: The organisation's own sign-in; `nil` where people sign in with a password alone.
  ///   - takeForm: Counts a form from an address; answers the milliseconds to wait when there were too many.
  package init(
    door: StaffDoor, services: Services, provider: SignOnProvider?,
    exposure: Exposure,
    takeForm: @escaping @Sendable (_ address: String) -> Int? = { _ in nil }
  ) throws {
    let templates = try PageTemplates.staff()
    self.door = door
    self.provider = provider
    self.exposure = exposure
    self.takeForm = takeForm
    pages = StaffPages(templates: templates)
    response = PageResponse(stylesheetDigest: Digest.sha256(Array(templates.stylesheet.utf8)))
    tokens = FormTokens(services)
    cookies = StaffCookies(session: SessionCookie(exposure), isSecure: exposure.isSecure)
    now = services.now
    random = services.random
  }

  package func add(to router: Router<WebContext>) {
    show("/", on: router) { try await home($0) }
    show("/sign-in", on: router) { try await showSignIn($0) }
    act(.signIn, on: router) { try await signIn($0) }
    act(.signOut, on: router) { try await signOut($0) }
    show("/claim", on: router) { showClaim($0) }
    act(.claim, on: router) { try await claim($0) }
    show("/account", on: router) { try await showAccount($0) }
    act(.changePassword, on: router) { try await changePassword($0) }
    act(.endSession, on: router) { try await endSession($0) }
    act(.revokeToken, on: router) { try await revokeToken($0) }
    show("/account/who-read", on: router) { try await showWhoRead($0) }
    show("/account/second-factor", on: router) { try await showSecondFactor($0) }
    act(.enrol, on: router) { try await enrol($0) }
    act(.confirm, on: router) { try await confirm($0) }
    show("/device", on: router) { try await showDevice($0) }
    act(.device, on: router) { try await decideDevice($0) }
    show("/sign-in/organisation", on: router) { try await leaveForProvider($0) }
    show("/sign-in/back", on: router) { try await comeBack($0) }
    show("/sign-in/link", on: router) { showLink($0) }
    act(.link, on: router) { try await link($0) }
    // Whoever asks again for the address of a page that came of a form.
    for form: StaffForm in [.signOut, .changePassword, .endSession, .revokeToken, .confirm] {
      show(form.rawValue, on: router) { _ in .go(form.page) }
    }
  }

  /// `/`: to the account, or to signing in.
  private func home(_ visit: StaffVisit) async throws -> StaffAnswer {
    guard visit.session != nil else { return .go("/sign-in") }
    return .go("/account")
  }
}

import Foundation
import Handlers
import Sealing
import Storage
import Testing
import Workbook
import WorkbookProtocol

/// Coming in as people do, for tests.
struct FrontDoor: Sendable {
  let service: TestService
  let administrator: Person.ID

  /// An authenticator app on somebody's telephone.
  struct App: Sendable {
    let secret: AuthenticatorSecret
    let recovery: [String]

    func code(at now: Instant) -> String {
      secret.code(step: now.milliseconds / AuthenticatorSecret.stepMs)
    }
  }

  func invitation(of person: Person.ID) async throws -> String {
    let made = try await service.call(
      AuthInvite.self, .init(person: person.description, idempotencyKey: service.key()),
      as: administrator)
    return try #require(made.code)
  }

  @discardableResult
  func claim(_ person: Person.ID, _ username: String, _ password: String) async throws -> String? {
    try await service.call(
      AuthClaim.self,
      .init(code: try await invitation(of: person), username: username, password: password),
      as: nil
    ).token
  }

  func setUpApp(as visit: Visit, password: String) async throws -> App {
    let begun = try await service.called(
      AuthEnrolSecondFactor.self, .init(password: password), as: visit)
    let secret = AuthenticatorSecret(bytes: try #require(Self.base32(begun.secret)))
    #expect(begun.uri.hasPrefix("otpauth://totp/Workbook:"))
    let app = App(secret: secret, recovery: [])
    let confirmed = try await service.called(
      AuthConfirmSecondFactor.self, .init(code: app.code(at: service.clock.now)), as: visit)
    return App(secret: secret, recovery: confirmed.recoveryCodes)
  }

  /// Somebody with a password and an app, and the minute after.
  func settle(_ person: Person.ID, _ username: String, _ password: String) async throws -> App {
    let token = try await claim(person, username, password)
    let app = try await setUpApp(as: Visit(bearer: token), password: password)
    service.clock.move(minutes: 1)
    return app
  }

  func signIn(
    _ username: String, _ password: String, _ code: String? = nil
  ) async throws -> AuthSignIn.Result {
    try await service.called(
      AuthSignIn.self, .init(username: username, password: password, code: code, keep: .token),
      as: Visit())
  }

  func refused(
    _ username: String, _ password: String, _ code: String?
  ) async throws -> Refusal {
    try await service.refusal(
      of: AuthSignIn.self, .init(username: username, password: password, code: code),
      visiting: Visit())
  }

  /// A browser that has just signed in, a minute later, so that the next code is another.
  func browser(
    _ username: String, _ password: String, _ app: App, _ clock: TestClock
  ) async throws -> Visit {
    clock.move(minutes: 1)
    let effects = VisitEffects()
    let signedIn = try await service.called(
      AuthSignIn.self,
      .init(username: username, password: password, code: app.code(at: clock.now)),
      as: Visit(effects: effects))
    #expect(signedIn.token == nil)
    guard case .signedIn(let secret, let seconds)? = effects.effect else {
      throw Unexpected(text: "no cookie")
    }
    #expect(seconds == 12 * 3_600)
    return Visit(session: secret, effects: VisitEffects())
  }

  func token(of person: Person.ID) async throws -> String {
    let made = try await service.call(
      AuthCreateToken.self, .init(label: "Script", days: 7, idempotencyKey: service.key()),
      as: person)
    return try #require(made.token)
  }

  func isRefused(_ visit: Visit) async throws -> Bool {
    switch try await service.answer(AuthWhoAmI.self, .init(), as: visit) {
    case .answered: return false
    case .refused(let refusal):
      #expect(refusal.code == ErrorCode.unauthenticated.code)
      return true
    }
  }

  private static func base32(_ text: String) -> [UInt8]? {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var bits = 0
    var count = 0
    var bytes: [UInt8] = []
    for character in text where character != " " {
      guard let value = digits.firstIndex(of: character) else { return nil }
      bits = (bits << 5 | value) & 0xFFFF
      count += 5
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(bits >> count & 255))
      }
    }
    return bytes
  }
}

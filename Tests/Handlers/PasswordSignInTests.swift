import Foundation
import Handlers
import JSONRPC
import Sealing
import Storage
import Testing
import Workbook
import WorkbookProtocol

/// Signing in with a password and an authenticator app, as browsers and command lines do.
@Suite struct PasswordSignInTests {
  private let authority: TestAuthority
  private let door: FrontDoor
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }

  init() async throws {
    authority = try await TestAuthority()
    door = FrontDoor(service: authority.service, administrator: authority.people.administrator)
  }

  @Test func `an invitation, a password, an app: then name, password and code let in`()
    async throws
  {
    let newcomer = try await door.claim(people.practitioner, "ash", "five green lanterns")
    let before = try await door.signIn("ash", "five green lanterns")
    #expect(before.needsSecondFactor && before.person.id == people.practitioner.description)
    let limited = Visit(bearer: before.token)
    let refusal = try await service.refusal(of: SupervisionList.self, .init(), visiting: limited)
    #expect(refusal.code == ErrorCode.forbidden.code)
    let app = try await door.setUpApp(as: limited, password: "five green lanterns")
    // The same token is good for everything from now on.
    _ = try await service.called(SupervisionList.self, .init(), as: limited)
    authority.clock.move(minutes: 1)
    let now = try await door.signIn("ASH", "five green lanterns", app.code(at: authority.clock.now))
    #expect(!now.needsSecondFactor)
    let me = try await service.called(AuthWhoAmI.self, .init(), as: Visit(bearer: now.token))
    #expect(me.username == "ash" && me.secondFactor == true && me.scopes.isEmpty)
    #expect(newcomer != nil)
  }

  @Test func `whichever is wrong, the answer is the same`() async throws {
    let app = try await door.settle(people.practitioner, "ash", "five green lanterns")
    var words: Set<String> = []
    for (name, password, code) in [
      ("ash", "five green lantern", app.code(at: authority.clock.now)),
      ("nobody", "five green lanterns", app.code(at: authority.clock.now)),
      ("ash", "five green lanterns", "000000"), ("ash", "five green lanterns", nil),
      ("not a name", "five green lanterns", nil),
    ] {
      let refusal = try await door.refused(name, password, code)
      #expect(refusal.code == ErrorCode.unauthenticated.code)
      words.insert(refusal.text)
      authority.clock.move(minutes: 6)
    }
    #expect(words.count == 1)
  }

  @Test func `a code is used once, even at the same moment`() async throws {
    let app = try await door.settle(people.practitioner, "ash", "five green lanterns")
    let code = app.code(at: authority.clock.now)
    _ = try await door.signIn("ash", "five green lanterns", code)
    #expect(
      try await door.refused("ash", "five green lanterns", code).code
        == ErrorCode.unauthenticated.code)
    authority.clock.move(minutes: 1)
    let next = app.code(at: authority.clock.now)
    let outcomes = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<6 {
        group.addTask { [door] in
          (try? await door.signIn("ash", "five green lanterns", next)) != nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(outcomes == 1)
  }

  @Test func `a recovery code stands in for the app, once`() async throws {
    let app = try await door.settle(people.practitioner, "ash", "five green lanterns")
    let spare = try #require(app.recovery.first)
    #expect(app.recovery.count == 10 && Set(app.recovery).count == 10)
    _ = try await door.signIn("ash", "five green lanterns", spare.lowercased())
    _ = try await door.refused("ash", "five green lanterns", spare)
    _ = try await door.signIn("ash", "five green lanterns", app.recovery[1])
  }

  @Test
  func
    `failures make the next try wait, longer each time, also after a restart, and never for ever`()
    async throws
  {
    let app = try await door.settle(people.practitioner, "ash", "five green lanterns")
    for _ in 0..<4 {
      let refusal = try await door.refused("ash", "wrong wrong wrong", nil)
      #expect(refusal.code == ErrorCode.unauthenticated.code)
    }
    // Even the right one is not looked at now.
    let early = try await door.refused(
      "ash", "five green lanterns", app.code(at: authority.clock.now))
    #expect(early.code == ErrorCode.rateLimited.code && early.data.retryAfterMs == 2_000)
    // It is in the database, not in this process.
    let tag = service.store.vault.tag(ofSignIn: "ash")
    #expect(try await service.store.read { try $0.patience(tag) }.failures == 4)
    authority.clock.move(minutes: 5)
    let signedIn = try await door.signIn(
      "ash", "five green lanterns", app.code(at: authority.clock.now))
    #expect(signedIn.token != nil)
    #expect(try await service.store.read { try $0.patience(tag) } == .none)
  }

  @Test func `a stranger's guesses from elsewhere do not keep somebody out`() async throws {
    let app = try await door.settle(people.practitioner, "ash", "five green lanterns")
    let elsewhere = Visit(address: "203.0.113.9")
    for _ in 0..<20 {
      _ = try await service.refusal(
        of: AuthSignIn.self, .init(username: "ash", password: "wrong wrong wrong"),
        visiting: elsewhere)
    }
    let there = try await service.refusal(
      of: AuthSignIn.self, .init(username: "ash", password: "five green lanterns"),
      visiting: elsewhere)
    #expect(there.code == ErrorCode.rateLimited.code)
    let signedIn = try await door.signIn(
      "ash", "five green lanterns", app.code(at: authority.clock.now))
    #expect(signedIn.token != nil)
  }

  @Test func `a name that is nobody's is made to wait as well`() async throws {
    for _ in 0..<4 { _ = try await door.refused("nobody", "wrong wrong wrong", nil) }
    #expect(
      try await door.refused("nobody", "wrong wrong wrong", nil).code == ErrorCode.rateLimited.code)
    #expect(
      try await door.refused("somebody.else", "wrong wrong wrong", nil).code
        == ErrorCode.unauthenticated.code)
  }

  @Test func `guesses at the same moment wait for one another's failures`() async throws {
    _ = try await door.settle(people.practitioner, "ash", "five green lanterns")
    let codes = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<10 {
        group.addTask { [door] in
          try await door.refused("ash", "wrong wrong wrong \(number)", nil).code
        }
      }
      return try await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(codes.count { $0 == ErrorCode.unauthenticated.code } <= 4)
  }

  @Test func `signing in is no part of a batch`() async throws {
    let call =
      #"{"jsonrpc":"2.0","id":1,"method":"auth.signIn","params":{"username":"ash","password":"x"}}"#
    let answer = try #require(
      await service.service.dispatcher.answer(Array("[\(call)]".utf8), context: Visit()))
    #expect(String(decoding: answer, as: UTF8.self).contains("1004"))
  }

  // MARK: Sessions

  @Test func `a session ends after half an hour without a call, and after twelve hours anyway`()
    async throws
  {
    let app = try await door.settle(people.practitioner, "ash", "five green lanterns")
    let idle = try await door.browser("ash", "five green lanterns", app, authority.clock)
    authority.clock.move(minutes: 29)
    _ = try await service.called(AuthWhoAmI.self, .init(), as: idle)
    authority.clock.move(minutes: 29)
    _ = try await service.called(AuthWhoAmI.self, .init(), as: idle)
    authority.clock.move(minutes: 31)
    #expect(try await door.isRefused(idle))
    let busy = try await door.browser("ash", "five green lanterns", app, authority.clock)
    for _ in 0..<28 {
      authority.clock.move(minutes: 25)
      _ = try await service.called(AuthWhoAmI.self, .init(), as: busy)
    }
    authority.clock.move(minutes: 21)
    #expect(try await door.isRefused(busy))
  }

  @Test func `a cookie that is forged, edited or replayed after signing out is refused`()
    async throws
  {
    let app = try await door.settle(people.practitioner, "ash", "five green lanterns")
    let browser = try await door.browser("ash", "five green lanterns", app, authority.clock)
    let secret = try #require(browser.session)
    let forged = [
      "", "x", String(secret.dropLast()), String(secret.dropLast()) + "-", secret + "x",
      Token.random(from: .system).text,
    ]
    for cookie in forged where cookie != secret {
      #expect(try await door.isRefused(Visit(session: cookie)))
    }
    // A session's secret is no token, nor a token a session's.
    #expect(try await door.isRefused(Visit(bearer: secret)))
    let token = try await door.token(of: people.practitioner)
    #expect(try await door.isRefused(Visit(session: token)))
    let ended = try await service.called(AuthSignOut.self, .init(), as: browser)
    #expect(ended.ended == .session && browser.effects?.effect == .signedOut)
    #expect(try await door.isRefused(browser))
  }

  @Test func `each sign-in makes a session of its own, and one can be ended from another`()
    async throws
  {
    let app = try await door.settle(people.practitioner, "ash", "five green lanterns")
    let one = try await door.browser("ash", "five green lanterns", app, authority.clock)
    let other = try await door.browser("ash", "five green lanterns", app, authority.clock)
    #expect(one.session != other.session)
    let list = try await service.called(AuthListSessions.self, .init(), as: other)
    #expect(list.items.count == 2 && list.items.map(\.isThisOne).count { $0 } == 1)
    let first = try #require(list.items.first { !$0.isThisOne })
    let key = service.key()
    for _ in 0..<2 {
      _ = try await service.called(
        AuthEndSession.self, .init(id: first.id, idempotencyKey: key), as: other)
    }
    #expect(try await door.isRefused(one))
    #expect(try await !door.isRefused(other))
  }

  // MARK: Changing the password

  @Test
  func `changing the password asks for the old one and the code, and ends every other way in`()
    async throws
  {
    let app = try await door.settle(people.practitioner, "ash", "five green lanterns")
    let here = try await door.browser("ash", "five green lanterns", app, authority.clock)
    let there = try await door.browser("ash", "five green lanterns", app, authority.clock)
    let token = try await door.token(of: people.practitioner)
    func change(_ current: String?, _ code: String?, to new: String) async throws
      -> Answer<AuthChangePassword.Result>
    {
      try await service.answer(
        AuthChangePassword.self, .init(new: new, current: current, code: code), as: here)
    }
    authority.clock.move(minutes: 1)
    for (current, code, new) in [
      (nil, app.code(at: authority.clock.now), "six red lanterns here"),
      ("wrong wrong wrong", app.code(at: authority.clock.now), "six red lanterns here"),
      ("five green lanterns", nil, "six red lanterns here"),
      ("five green lanterns", "000000", "six red lanterns here"),
      ("five green lanterns", app.code(at: authority.clock.now), "passwordpassword"),
      ("five green lanterns", app.code(at: authority.clock.now), "short"),
    ] as [(String?, String?, String)] {
      guard case .refused = try await change(current, code, to: new) else {
        throw Unexpected(text: "changed to \(new)")
      }
    }
    authority.clock.move(minutes: 1)
    guard
      case .answered(let changed) = try await change(
        "five green lanterns", app.code(at: authority.clock.now), to: "six red lanterns here")
    else { throw Unexpected(text: "not changed") }
    #expect(changed.sessionsEnded == 1 && changed.tokensEnded >= 1 && changed.username == "ash")
    #expect(try await !door.isRefused(here))
    #expect(try await door.isRefused(there))
    #expect(try await door.isRefused(Visit(bearer: token)))
    authority.clock.move(minutes: 1)
    _ = try await door.refused(
      "ash", "five green lanterns", app.code(at: authority.clock.now))
    authority.clock.move(minutes: 1)
    _ = try await door.signIn("ash", "six red lanterns here", app.code(at: authority.clock.now))
  }

  @Test func `two people cannot have one user name`() async throws {
    _ = try await door.claim(people.practitioner, "ash", "five green lanterns")
    let code = try await door.invitation(of: people.newWorker)
    let refusal = try await service.refusal(
      of: AuthClaim.self,
      .init(code: code, username: "Ash", password: "six red lanterns here"), as: nil)
    #expect(refusal.code == ErrorCode.alreadyExists.code)
    // The code was not used up by it.
    _ = try await service.call(
      AuthClaim.self,
      .init(code: code, username: "ash.2", password: "six red lanterns here"), as: nil)
  }

  @Test func `the password's hash is sealed, and what was typed is nowhere`() async throws {
    let app = try await door.settle(people.practitioner, "ash", "five green lanterns")
    _ = try await door.refused("five green lanterns", "ash", nil)
    for file in try service.files() {
      let bytes = try Array(Data(contentsOf: file))
      for word in ["five green lanterns", app.secret.text.filter { $0 != " " }] {
        #expect(bytes.firstRange(of: Array(word.utf8)) == nil, "\(file.lastPathComponent)")
      }
      #expect(bytes.firstRange(of: app.secret.bytes) == nil, "\(file.lastPathComponent)")
    }
  }
}

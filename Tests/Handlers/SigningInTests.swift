import Handlers
import Storage
import Testing
import Workbook
import WorkbookProtocol

@Suite struct SigningInTests {
  private let authority: TestAuthority
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }

  init() async throws {
    authority = try await TestAuthority()
  }

  private func invitation(of person: Person.ID) async throws -> String {
    let made = try await service.call(
      AuthInvite.self, .init(person: person.description, idempotencyKey: service.key()),
      as: people.administrator)
    return try #require(made.code)
  }

  private func ask(_ person: Person.ID, by administrator: Person.ID) async throws
    -> AuthInvite.Result
  {
    try await service.call(
      AuthInvite.self, .init(person: person.description, idempotencyKey: service.key()),
      as: administrator)
  }

  private func claim(_ code: String) -> AuthClaim.Params {
    .init(code: code)
  }

  private func whoAmI(_ token: String?) async throws -> Answer<AuthWhoAmI.Result> {
    try await service.answer(AuthWhoAmI.self, .init(), as: Visit(bearer: token))
  }

  private func isRefused(_ token: String?) async throws -> Bool {
    switch try await whoAmI(token) {
    case .answered: return false
    case .refused(let refusal):
      #expect(refusal.code == ErrorCode.unauthenticated.code)
      return true
    }
  }

  @Test func `an invitation makes its person's token, once, for seven days`() async throws {
    let code = try await invitation(of: people.practitioner)
    authority.clock.move(days: 6)
    let claimed = try await service.call(AuthClaim.self, claim(code), as: nil)
    guard case .answered(let me) = try await whoAmI(claimed.token) else {
      throw Unexpected(text: "the token does not work")
    }
    #expect(me.person.id == people.practitioner.description && me.roles == [.practitioner])
    #expect(me.supervisor?.id == people.supervisor.description)
    let again = try await service.refusal(of: AuthClaim.self, claim(code), as: nil)
    #expect(again.code == ErrorCode.notFound.code)
    let late = try await invitation(of: people.newWorker)
    authority.clock.move(days: 8)
    let refusal = try await service.refusal(of: AuthClaim.self, claim(late), as: nil)
    #expect(refusal.code == ErrorCode.notFound.code)
  }

  @Test func `nobody who has signed in before is invited again by one administrator alone`()
    async throws
  {
    let code = try await invitation(of: people.practitioner)
    try await service.call(AuthClaim.self, claim(code), as: nil)
    for _ in 0..<2 {
      let asked = try await ask(people.practitioner, by: people.administrator)
      #expect(asked.code == nil && asked.waitsForSecond == true)
    }
    let second = try await ask(people.practitioner, by: people.secondAdministrator)
    #expect(second.waitsForSecond == nil)
    try await service.call(AuthClaim.self, claim(try #require(second.code)), as: nil)
    let me = people.practitioner
    let rows = try await service.store.read { try $0.whoRead(me, limit: 10) }
    #expect(
      rows.filter { $0.method == "auth.invite" }.compactMap(\.caller)
        == [
          people.secondAdministrator, people.administrator, people.administrator,
          people.administrator,
        ])
    #expect(rows.first?.method == "auth.claim")
  }

  @Test func `a first administrator's asking is forgotten after a day`() async throws {
    let code = try await invitation(of: people.practitioner)
    try await service.call(AuthClaim.self, claim(code), as: nil)
    _ = try await ask(people.practitioner, by: people.administrator)
    authority.clock.move(days: 1)
    let late = try await ask(people.practitioner, by: people.secondAdministrator)
    #expect(late.code == nil && late.waitsForSecond == true)
  }

  @Test func `a new invitation makes the earlier one worthless`() async throws {
    let first = try await invitation(of: people.practitioner)
    let second = try await invitation(of: people.practitioner)
    let refusal = try await service.refusal(of: AuthClaim.self, claim(first), as: nil)
    #expect(refusal.code == ErrorCode.notFound.code)
    try await service.call(AuthClaim.self, claim(second), as: nil)
  }

  @Test func `a code is shown once, and never by a repeat or a dry run`() async throws {
    let key = service.key()
    func invite(dryRun: Bool? = nil) async throws -> AuthInvite.Result {
      try await service.call(
        AuthInvite.self,
        .init(
          person: people.practitioner.description,
          idempotencyKey: dryRun == nil ? key : service.key(), dryRun: dryRun),
        as: people.administrator)
    }
    #expect(try await invite().code != nil)
    let again = try await invite()
    #expect(again.code == nil && again.replayed == true)
    #expect(try await invite(dryRun: true).code == nil)
  }

  @Test func `nobody is invited who has left, and no administrator invites themself`()
    async throws
  {
    for person in [people.leaver, people.administrator] {
      let refusal = try await service.refusal(
        of: AuthInvite.self, .init(person: person.description, idempotencyKey: service.key()),
        as: people.administrator)
      #expect(refusal.code == ErrorCode.ruleViolated.code)
    }
  }

  // MARK: Tokens

  private func token(
    of person: Person.ID, days: Int = 7, scopes: [String]? = nil
  ) async throws -> AuthCreateToken.Result {
    try await service.call(
      AuthCreateToken.self,
      .init(label: "Script", days: days, idempotencyKey: service.key(), scopes: scopes), as: person)
  }

  @Test func `a token calls what its scopes begin and nothing else`() async throws {
    let made = try await token(
      of: people.administrator, scopes: ["supervision.", "auth.createToken"])
    let visit = Visit(bearer: made.token)
    guard case .answered = try await service.answer(SupervisionList.self, .init(), as: visit)
    else { throw Unexpected(text: "the scope does not hold") }
    let refusal = try await service.refusal(of: PeopleList.self, .init(), visiting: visit)
    #expect(refusal.code == ErrorCode.forbidden.code)
    for scopes in [["people."], ["supervision.", "auth."], ["s"]] {
      let wider = try await service.refusal(
        of: AuthCreateToken.self,
        .init(label: "Wider", days: 1, idempotencyKey: service.key(), scopes: scopes),
        visiting: visit)
      #expect(wider.code == ErrorCode.invalidParams.code && wider.pointers == ["/scopes"])
    }
    // Left out, the new token has the scopes of the one it was made with.
    let same = try await service.answer(
      AuthCreateToken.self, .init(label: "Same", days: 1, idempotencyKey: service.key()), as: visit)
    guard case .answered(let narrow) = same else { throw Unexpected(text: "\(same)") }
    let still = try await service.refusal(
      of: PeopleList.self, .init(), visiting: Visit(bearer: narrow.token))
    #expect(still.code == ErrorCode.forbidden.code)
  }

  @Test func `a token stops when it expires or is revoked`() async throws {
    let short = try await token(of: people.practitioner, days: 1)
    let long = try await token(of: people.practitioner, days: 7)
    #expect(try await !isRefused(short.token))
    authority.clock.move(days: 1)
    #expect(try await isRefused(short.token))
    #expect(try await !isRefused(long.token))
    try await service.call(
      AuthRevokeToken.self, .init(id: long.id, idempotencyKey: service.key()),
      as: people.administrator)
    #expect(try await isRefused(long.token))
  }

  @Test func `somebody else's token is not there for me`() async throws {
    let made = try await token(of: people.practitioner)
    let refusal = try await service.refusal(
      of: AuthRevokeToken.self, .init(id: made.id, idempotencyKey: service.key()),
      as: people.supervisor)
    #expect(refusal.code == ErrorCode.notFound.code)
    let mine = try await service.call(AuthListTokens.self, .init(), as: people.supervisor)
    #expect(mine.items.isEmpty)
    #expect(try await !isRefused(made.token))
  }

  @Test func `tokens of somebody who leaves stop after their last day`() async throws {
    let made = try await token(of: people.practitioner)
    try await service.call(
      PeopleLeave.self,
      .init(
        id: people.practitioner.description, left: "2026-03-02", ifRevision: 1,
        idempotencyKey: service.key()), as: people.administrator)
    #expect(try await !isRefused(made.token))
    authority.clock.move(days: 1)
    #expect(try await isRefused(made.token))
  }

  @Test func `what is no token is refused like an unknown one`() async throws {
    var texts: Set<String> = []
    for junk in ["", "x", "wb_", String(repeating: "A", count: 5_000), "é\u{0}", "Bearer x"] {
      let refusal = try await service.refusal(
        of: AuthWhoAmI.self, .init(), visiting: Visit(bearer: junk))
      #expect(refusal.code == ErrorCode.unauthenticated.code)
      texts.insert(refusal.text)
    }
    #expect(texts.count == 1)
  }

  // MARK: Roles

  @Test func `a role that waits for a second person gives nothing, and an ended one neither`()
    async throws
  {
    let (worker, administrator) = (people.newWorker, people.administrator)
    let granted = try await service.call(
      RolesGrant.self,
      .init(
        person: worker.description, role: .qualityAuditor, from: "2026-03-01",
        idempotencyKey: service.key()), as: administrator)
    func mayRegister() async throws -> Bool {
      let params = AssessmentsRegister.Params(
        assessment: Entry.assessment(
          "A-9", of: "LS-9", by: people.otherPractitioner, in: authority.units.meadow),
        idempotencyKey: service.key(), dryRun: true)
      let visit = Visit(caller: Caller(person: worker))
      switch try await service.answer(AssessmentsRegister.self, params, as: visit) {
      case .answered: return true
      case .refused(let refusal):
        #expect(refusal.code == ErrorCode.forbidden.code)
        return false
      }
    }
    #expect(try await !mayRegister())
    let approve = RolesApprove.Params(
      id: granted.id, ifRevision: granted.revision, idempotencyKey: service.key())
    let alone = try await service.refusal(of: RolesApprove.self, approve, as: administrator)
    #expect(alone.code == ErrorCode.ruleViolated.code)
    let approved = try await service.call(
      RolesApprove.self, approve, as: people.secondAdministrator)
    #expect(try await mayRegister())
    try await service.call(
      RolesRevoke.self,
      .init(
        id: granted.id, reason: "Moved on", ifRevision: approved.revision,
        idempotencyKey: service.key()), as: administrator)
    #expect(try await !mayRegister())
  }
}

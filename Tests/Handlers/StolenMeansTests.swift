import Handlers
import Sealing
import Storage
import Testing
import Workbook
import WorkbookProtocol

/// What a thief can do with a cookie or a token, and what one administrator can do alone.
@Suite struct StolenMeansTests {
  private let authority: TestAuthority
  private let door: FrontDoor
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }

  init() async throws {
    authority = try await TestAuthority()
    door = FrontDoor(service: authority.service, administrator: authority.people.administrator)
  }

  private var pages: StaffDoor { StaffDoor(service.service, service.services) }
  private let identity = "https://login.example.org tenant subject"

  /// Somebody who signs in through the organisation and has neither password nor second factor.
  private func signedOn(provedAt: Instant?) async throws -> Visit {
    let opened = try await pages.enter(
      signedOnAs: identity, provedAt: provedAt,
      redeeming: try await door.invitation(of: people.practitioner))
    #expect(opened.person == people.practitioner)
    return Visit(session: opened.secret)
  }

  @Test func `a stolen session or token sets up no second factor`() async throws {
    let session = try await signedOn(provedAt: authority.clock.now)
    let token = Visit(bearer: try await door.token(of: people.practitioner))
    let refused = try await service.refusal(
      of: AuthEnrolSecondFactor.self, .init(), visiting: token)
    #expect(refused.code == ErrorCode.ruleViolated.code)
    let password = try await service.refusal(
      of: AuthChangePassword.self, .init(new: "five green lanterns", username: "thief"),
      visiting: token)
    #expect(password.code == ErrorCode.ruleViolated.code)
    // Whoever has just proved it to their organisation may.
    _ = try await service.called(AuthEnrolSecondFactor.self, .init(), as: session)
    authority.clock.move(minutes: 6)
    let late = try await service.refusal(
      of: AuthEnrolSecondFactor.self, .init(), visiting: session)
    #expect(late.code == ErrorCode.ruleViolated.code)
  }

  @Test func `a provider that does not say when somebody proved who they are proves nothing`()
    async throws
  {
    let session = try await signedOn(provedAt: nil)
    let refusal = try await service.refusal(
      of: GovernanceBreakGlass.self,
      .init(reason: "The child is at the police station", youngPerson: "LS-9"), visiting: session)
    #expect(refusal.code == ErrorCode.ruleViolated.code)
    let again = try #require(
      try await pages.enter(signedOnAs: identity, provedAt: authority.clock.now))
    _ = try await service.called(
      GovernanceBreakGlass.self,
      .init(reason: "The child is at the police station", youngPerson: "LS-9"),
      as: Visit(session: again.secret))
  }

  @Test func `an identity that is nobody's, or of somebody who has left, lets nobody in`()
    async throws
  {
    #expect(try await pages.enter(signedOnAs: "somebody else", provedAt: nil) == nil)
    _ = try await signedOn(provedAt: nil)
    _ = try await service.call(
      PeopleLeave.self,
      .init(
        id: people.practitioner.description, left: authority.clock.today.description,
        ifRevision: 1, idempotencyKey: service.key()), as: people.administrator)
    authority.clock.move(days: 1)
    #expect(try await pages.enter(signedOnAs: identity, provedAt: nil) == nil)
  }

  @Test func `who comes back to another post is let in by the identity they had`() async throws {
    _ = try await signedOn(provedAt: nil)
    _ = try await service.call(
      PeopleLeave.self,
      .init(
        id: people.practitioner.description, left: authority.clock.today.description,
        ifRevision: 1, idempotencyKey: service.key()), as: people.administrator)
    authority.clock.move(days: 30)
    let opened = try await pages.enter(
      signedOnAs: identity, provedAt: nil,
      redeeming: try await door.invitation(of: people.newWorker))
    #expect(opened.person == people.newWorker)
    let again = try await pages.enter(signedOnAs: identity, provedAt: nil)
    #expect(again?.person == people.newWorker)
  }

  @Test func `a token cannot live on by making another`() async throws {
    let token = try await door.token(of: people.practitioner)
    authority.clock.move(days: 6)
    let made = try await service.called(
      AuthCreateToken.self,
      .init(label: "Another", days: 30, idempotencyKey: service.key()), as: Visit(bearer: token))
    authority.clock.move(days: 2)
    #expect(try await door.isRefused(Visit(bearer: made.token)))
  }

  @Test func `a browser makes a token only for whoever has the second factor`() async throws {
    let app = try await door.settle(people.practitioner, "ash", "five green lanterns")
    let browser = try await door.browser("ash", "five green lanterns", app, authority.clock)
    func make(_ code: String?) async throws -> Answer<AuthCreateToken.Result> {
      try await service.answer(
        AuthCreateToken.self,
        .init(label: "Script", days: 30, idempotencyKey: service.key(), code: code), as: browser)
    }
    guard case .refused = try await make(nil), case .refused = try await make("000000") else {
      throw Unexpected(text: "an open browser is enough")
    }
    authority.clock.move(minutes: 1)
    guard case .answered = try await make(app.code(at: authority.clock.now)) else {
      throw Unexpected(text: "the code is not enough")
    }
  }

  // MARK: One administrator alone

  @Test func `an administrator invents no second one`() async throws {
    let invented = try await service.call(
      PeopleAdd.self,
      .init(
        person: .init(
          name: "Invented", discipline: .other, agency: "Lanternshire", careerStage: .established,
          started: authority.clock.today.description), idempotencyKey: service.key()),
      as: people.administrator)
    let id = try #require(Person.ID(invented.id))
    _ = try await service.call(
      RolesGrant.self,
      .init(
        person: invented.id, role: .administrator, from: authority.clock.today.description,
        idempotencyKey: service.key()), as: people.administrator)
    let standing = try await service.store.read { [clock = authority.clock] in
      try $0.standing(of: id, on: clock.today)
    }
    #expect(standing?.roles == [])
  }

  @Test func `nobody names themself supervisor, or allocates a case to themself`() async throws {
    for kind in Wire.RelationshipKind.allCases {
      let refusal = try await service.refusal(
        of: PeopleAssignSupervisor.self,
        .init(
          person: people.practitioner.description, supervisor: people.administrator.description,
          kind: kind, from: authority.clock.today.adding(days: 1).description,
          idempotencyKey: service.key(),
          until: authority.clock.today.adding(days: 7).description), as: people.administrator)
      #expect(refusal.code == ErrorCode.ruleViolated.code)
    }
    let refusal = try await service.refusal(
      of: PeopleAllocate.self,
      .init(
        practitioner: people.administrator.description, youngPerson: "LS-1",
        from: authority.clock.today.description, idempotencyKey: service.key()),
      as: people.administrator)
    #expect(refusal.code == ErrorCode.ruleViolated.code)
  }
}

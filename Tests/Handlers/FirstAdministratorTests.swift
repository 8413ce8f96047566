import Handlers
import Storage
import Testing
import Workbook
import WorkbookProtocol

@Suite struct FirstAdministratorTests {
  private let service: TestService

  init() throws {
    service = try TestService()
  }

  private func claim(_ code: String, name: String? = "Rowan", agency: String? = "Lanternshire")
    -> AuthClaim.Params
  {
    .init(
      code: code, name: name, agency: agency, discipline: .other)
  }

  private func code() async throws -> String {
    try #require(try await service.services.codeForFirstAdministrator())
  }

  @Test func `whoever redeems the printed code is the first administrator`() async throws {
    let code = try await code()
    let claimed = try await service.call(AuthClaim.self, claim(code), as: nil)
    let visit = Visit(bearer: claimed.token)
    guard case .answered(let me) = try await service.answer(AuthWhoAmI.self, .init(), as: visit)
    else { throw Unexpected(text: "the token does not work") }
    #expect(me.person.id == claimed.id && me.person.name == "Rowan")
    #expect(me.roles == [.administrator] && me.scopes.isEmpty)
    #expect(me.tokenExpiresAt == claimed.expiresAt)
    let units = try await service.call(TeamsList.self, .init(), as: Person.ID(claimed.id))
    #expect(units.items.map(\.name) == ["Lanternshire"])
    #expect(units.items.map(\.level) == [.organisation])
    #expect(try await service.services.codeForFirstAdministrator() == nil)
  }

  @Test func `the code works once`() async throws {
    let code = try await code()
    try await service.call(AuthClaim.self, claim(code), as: nil)
    let again = try await service.refusal(of: AuthClaim.self, claim(code), as: nil)
    #expect(again.code == ErrorCode.notFound.code)
  }

  @Test func `the code is good for fifteen minutes`() async throws {
    let code = try await code()
    service.clock.move(minutes: 16)
    let late = try await service.refusal(of: AuthClaim.self, claim(code), as: nil)
    #expect(late.code == ErrorCode.notFound.code)
    let unknown = try await service.refusal(
      of: AuthClaim.self, claim("0000-0000-0000-0000"), as: nil)
    #expect(late.text == unknown.text)
    // The next start prints another.
    try await service.call(AuthClaim.self, claim(try await self.code()), as: nil)
  }

  @Test func `a code may be typed in small letters and without hyphens`() async throws {
    let typed = try await code().lowercased().replacing("-", with: "")
    try await service.call(AuthClaim.self, claim(typed), as: nil)
  }

  @Test func `the first administrator says who they are and who employs them`() async throws {
    let code = try await code()
    let refusal = try await service.refusal(
      of: AuthClaim.self, claim(code, name: nil, agency: nil), as: nil)
    #expect(refusal.code == ErrorCode.invalidParams.code)
    #expect(refusal.pointers == ["/name", "/agency"])
    // The code was not used up.
    try await service.call(AuthClaim.self, claim(code), as: nil)
  }
}

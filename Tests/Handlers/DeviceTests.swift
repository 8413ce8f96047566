import Handlers
import Testing
import Workbook
import WorkbookProtocol

/// A command line that is let in from a browser.
@Suite struct DeviceTests {
  private let authority: TestAuthority
  private let door: FrontDoor
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }

  init() async throws {
    authority = try await TestAuthority()
    door = FrontDoor(service: authority.service, administrator: authority.people.administrator)
  }

  private func start() async throws -> AuthStartDevice.Result {
    try await service.call(AuthStartDevice.self, .init(label: "Ash's laptop"), as: nil)
  }

  private func finish(_ code: String) async throws -> AuthFinishDevice.Result {
    try await service.call(AuthFinishDevice.self, .init(deviceCode: code), as: nil)
  }

  private func browser() async throws -> Visit {
    let app = try await door.settle(people.practitioner, "ash", "five green lanterns")
    return try await door.browser("ash", "five green lanterns", app, authority.clock)
  }

  @Test func `what a browser approves gets a token of twelve hours, once`() async throws {
    let asked = try await start()
    #expect(try await finish(asked.deviceCode).state == .waiting)
    let browser = try await browser()
    let decided = try await service.called(
      AuthApproveDevice.self, .init(userCode: asked.userCode.lowercased(), approve: true),
      as: browser)
    #expect(decided.label == "Ash's laptop" && decided.approved)
    let got = try await finish(asked.deviceCode)
    #expect(got.state == .approved)
    let me = try await service.called(AuthWhoAmI.self, .init(), as: Visit(bearer: got.token))
    #expect(me.person.id == people.practitioner.description)
    let again = try await service.refusal(
      of: AuthFinishDevice.self, .init(deviceCode: asked.deviceCode), as: nil)
    #expect(again.code == ErrorCode.notFound.code)
    authority.clock.move(minutes: 12 * 60 + 1)
    #expect(try await door.isRefused(Visit(bearer: got.token)))
  }

  @Test func `what a browser refuses gets nothing`() async throws {
    let asked = try await start()
    _ = try await service.called(
      AuthApproveDevice.self, .init(userCode: asked.userCode, approve: false),
      as: try await browser())
    let got = try await finish(asked.deviceCode)
    #expect(got.state == .refused && got.token == nil)
  }

  @Test func `a token approves nothing, and nobody approves twice`() async throws {
    let browser = try await browser()
    let asked = try await start()
    let token = try await door.token(of: people.practitioner)
    let refusal = try await service.refusal(
      of: AuthApproveDevice.self, .init(userCode: asked.userCode, approve: true),
      visiting: Visit(bearer: token))
    #expect(refusal.code == ErrorCode.ruleViolated.code)
    _ = try await service.called(
      AuthApproveDevice.self, .init(userCode: asked.userCode, approve: true), as: browser)
    let again = try await service.refusal(
      of: AuthApproveDevice.self, .init(userCode: asked.userCode, approve: true),
      visiting: browser)
    #expect(again.code == ErrorCode.notFound.code)
  }

  @Test func `after ten minutes the code is worth nothing`() async throws {
    let browser = try await browser()
    let asked = try await start()
    authority.clock.move(minutes: 10)
    let refusal = try await service.refusal(
      of: AuthApproveDevice.self, .init(userCode: asked.userCode, approve: true),
      visiting: browser)
    #expect(refusal.code == ErrorCode.notFound.code)
    let late = try await service.refusal(
      of: AuthFinishDevice.self, .init(deviceCode: asked.deviceCode), as: nil)
    #expect(late.code == ErrorCode.notFound.code)
  }

  @Test func `whoever leaves meanwhile gets nothing`() async throws {
    let asked = try await start()
    _ = try await service.called(
      AuthApproveDevice.self, .init(userCode: asked.userCode, approve: true),
      as: try await browser())
    _ = try await service.call(
      PeopleLeave.self,
      .init(
        id: people.practitioner.description, left: authority.clock.today.description,
        ifRevision: 1, idempotencyKey: service.key(), atOnce: true), as: people.administrator)
    guard
      case .refused = try await service.answer(
        AuthFinishDevice.self, .init(deviceCode: asked.deviceCode), as: Visit())
    else { throw Unexpected(text: "it was let in") }
  }
}

import Foundation
import Testing

@testable import WorkbookCLI

@Suite struct ClaimTests {
  private let password = SignInAnswers.password

  private func claim(
    _ answers: [String: [String]], typing: [String]
  ) async throws -> (Run, FakeService) {
    let service = FakeService(["auth.whoAmI": [SignInAnswers.me]].merging(answers) { $1 })
    let result = await run(
      ["sign-in", "--code", "ABCD-EFGH"], service, answers: typing,
      environment: ["XDG_CONFIG_HOME": try temporaryFolder(), "WORKBOOK_TOKEN": ""])
    return (result, service)
  }

  @Test func `a user name and password are chosen with the code, then the second factor`()
    async throws
  {
    let (result, service) = try await claim(
      [
        "auth.claim": [SignInAnswers.claimed],
        "auth.enrolSecondFactor": [SignInAnswers.secret],
        "auth.confirmSecondFactor": [SignInAnswers.recovery],
      ],
      typing: [
        "sam", "too short", String(repeating: "x", count: 129), password, "another one altogether",
        password, password, "123456",
      ])
    #expect(result.status == 0)
    #expect(result.left.isEmpty)
    #expect(
      service.params(of: "auth.claim") == [
        #"{"code":"ABCD-EFGH","password":"\#(password)","username":"sam"}"#
      ])
    #expect(result.said.contains("That is 9 characters; it takes 12."))
    #expect(result.said.contains("That is 129 characters; there is room for 128."))
    #expect(result.said.contains("The two differ."))
    #expect(!(result.printed + result.said).contains(password))
    #expect(service.tokens.last == "wbk_claimed")
    #expect(result.printed.contains("AAAA-BBBB-CCCC-DDDD"))
  }

  @Test func `Return does without them`() async throws {
    let (result, service) = try await claim(
      ["auth.claim": [SignInAnswers.claimed]], typing: [""])
    #expect(result.status == 0)
    #expect(service.params(of: "auth.claim") == [#"{"code":"ABCD-EFGH"}"#])
    #expect(service.params(of: "auth.enrolSecondFactor").isEmpty)
  }

  @Test func `a password that everybody chooses is refused, and another can be chosen`()
    async throws
  {
    let refused =
      #"!{"code": -32602, "message": "Invalid params", "data": {"type": "invalidParams", "errors": [{"pointer": "/password", "code": "notAllowed", "message": "Too many people choose this one."}]}}"#
    let (result, service) = try await claim(
      [
        "auth.claim": [refused, SignInAnswers.claimed],
        "auth.enrolSecondFactor": [SignInAnswers.secret],
        "auth.confirmSecondFactor": [SignInAnswers.recovery],
      ],
      typing: ["sam", "password1234", "password1234", "sam", password, password, "123456"])
    #expect(result.status == 0)
    #expect(service.params(of: "auth.claim").count == 2)
    #expect(result.said.contains("Too many people choose this one."))
    #expect(result.said.contains("The code still works: choose again."))
  }

  @Test func `a code that does not work ends it`() async throws {
    let gone = #"!{"code": 1001, "message": "Not found", "data": {"type": "notFound"}}"#
    let (result, service) = try await claim(["auth.claim": [gone]], typing: [""])
    #expect(result.status == 1)
    #expect(service.params(of: "auth.claim").count == 1)
  }
}

import Foundation
import Testing

@testable import WorkbookCLI

@Suite struct BrowserSignInTests {
  private let started =
    #"{"deviceCode": "wbk_secretsecretsecretsecret", "userCode": "ABCDEFGH", "page": "/device", "expiresAt": "2026-03-03T12:10:00.000Z", "intervalMs": 5000}"#
  private let approved = #"{"state": "approved", "token": "wbk_approved"}"#
  private let waiting = #"{"state": "waiting"}"#

  private func signIn(_ finishing: [String], typing: [String]? = nil) async throws -> (
    Run, FakeService
  ) {
    let service = FakeService([
      "auth.startDevice": [started], "auth.finishDevice": finishing,
      "auth.whoAmI": [SignInAnswers.me],
    ])
    let result = await run(
      ["sign-in", "--server", "https://wb.example.org"] + (typing == nil ? ["--browser"] : []),
      service, answers: typing,
      environment: ["XDG_CONFIG_HOME": try temporaryFolder(), "WORKBOOK_TOKEN": ""])
    return (result, service)
  }

  @Test func `page and code are shown, and it waits until somebody approves`() async throws {
    let (result, service) = try await signIn([waiting, waiting, approved])
    #expect(result.status == 0)
    #expect(result.waits == [5_000, 5_000, 5_000])
    #expect(service.params(of: "auth.startDevice") == [#"{"label":"ash-laptop"}"#])
    #expect(service.tokens.last == "wbk_approved")
    #expect(
      result.said == """
        Open this page in a browser, sign in there if it asks you to, and type the code:

          https://wb.example.org/device

          ABCD-EFGH

        Nobody else should have the code: whoever approves it lets this machine in as
        themselves. It is good until 12:10. Waiting for the browser; Ctrl-C gives up.

        """)
    #expect(result.printed.contains("as Sam Field (fictional)"))
    #expect(!(result.said + result.printed).contains("wbk_"))
  }

  @Test func `Return in place of a user name goes to the browser`() async throws {
    let (result, _) = try await signIn([approved], typing: [""])
    #expect(result.status == 0)
    #expect(result.said.contains("ABCD-EFGH"))
  }

  @Test func `refused, expired or never approved: a sentence, and nobody is signed in`()
    async throws
  {
    let gone =
      #"!{"code": 1001, "message": "Not found", "data": {"type": "notFound"}}"#
    for (answer, words) in [
      (#"{"state": "refused"}"#, "It was refused in the browser."),
      (gone, "Nobody approved it in time."), (waiting, "Nobody approved it in time."),
      (#"{"state": "approved"}"#, "It was approved, but its token has been handed out"),
    ] {
      let (result, service) = try await signIn([answer])
      #expect(result.status == 3)
      #expect(result.said.contains(words))
      #expect(result.printed.isEmpty)
      #expect(service.params(of: "auth.whoAmI").isEmpty)
      // Ten minutes at one question in five seconds, and no longer.
      #expect(result.waits.count <= 120)
    }
  }

  @Test func `a server that is slow or silent for a moment is asked again`() async throws {
    let (result, _) = try await signIn([
      SignInAnswers.later("rateLimited", -32005, 7_000), "!unreachable", "!unreachable", waiting,
      approved,
    ])
    #expect(result.status == 0)
    #expect(result.waits == [5_000, 7_000, 5_000, 5_000, 5_000, 5_000])
    let (gone, service) = try await signIn(["!unreachable"])
    #expect(gone.status == 4)
    #expect(service.params(of: "auth.finishDevice").count == 3)
  }
}

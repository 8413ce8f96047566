import Foundation
import Testing

@testable import WorkbookCLI

@Suite struct PasswordSignInTests {
  private let password = SignInAnswers.password

  private func signIn(
    _ more: [String] = [], _ answers: [String: [String]], typing: [String]? = nil,
    input: String = "", in folder: String? = nil
  ) async throws -> (Run, FakeService) {
    let service = FakeService(answers)
    let result = await run(
      ["sign-in"] + more, service, answers: typing, input: input,
      environment: ["XDG_CONFIG_HOME": try folder ?? temporaryFolder(), "WORKBOOK_TOKEN": ""])
    return (result, service)
  }

  @Test func `name, password and code are asked for, the password unseen, and the token is kept`()
    async throws
  {
    let folder = try temporaryFolder()
    let (result, service) = try await signIn(
      [], ["auth.signIn": [SignInAnswers.signedIn()]], typing: ["sam", password, "123 456"],
      in: folder)
    #expect(result.status == 0)
    #expect(result.left.isEmpty)
    #expect(result.unseen == [password])
    #expect(!(result.printed + result.said).contains(password))
    #expect(
      service.params(of: "auth.signIn") == [
        #"{"code":"123456","keep":"token","label":"ash-laptop","password":"\#(password)","username":"sam"}"#
      ])
    #expect(
      result.printed.hasPrefix(
        "Signed in to http://127.0.0.1:8080 as Sam Field (fictional), until Wednesday 4\nMarch 2026, 0:00.\n"
      ))
    #expect(
      result.said == """
        Your user name, or Return to approve in a browser: sam
        Password (it is not shown): 
        Code from your authenticator app (Return if you have none yet): 123 456

        """)
    let kept = try String(contentsOfFile: folder + "/workbook/credentials.json", encoding: .utf8)
    #expect(kept.contains("wbk_new"))
    #expect(kept.contains(#""madeHere" : true"#))
    #expect(!kept.contains(password))
  }

  @Test func `a password is no argument, since others can see those`() async {
    for command in [["sign-in"], ["account", "password"], ["account", "second-factor"]] {
      let result = await run(command + ["--password", password])
      #expect(result.status == 64)
      let help = await run(command + ["--help"]).printed
      #expect(!help.contains("--password "))
    }
  }

  @Test func `a script gives the password in one line, its spaces kept`() async throws {
    let arguments = ["--username", "sam", "--password-stdin", "--authenticator-code", "123456"]
    let (result, service) = try await signIn(
      arguments, ["auth.signIn": [SignInAnswers.signedIn()]], input: " two spaces  \r\n")
    #expect(result.status == 0)
    #expect(service.params(of: "auth.signIn")[0].contains(#""password":" two spaces  ""#))
    for input in ["", "\n", "one\ntwo\n"] {
      let (refused, service) = try await signIn(arguments, [:], input: input)
      #expect(refused.status == 2)
      #expect(refused.said.hasPrefix("Standard input must hold the password in one line"))
      #expect(service.servers.isEmpty)
    }
  }

  @Test func `without a terminal it says what to give`() async throws {
    let (nothing, _) = try await signIn([], [:])
    #expect(nothing.status == 2)
    #expect(nothing.said.contains("--password-stdin"))
    let (name, _) = try await signIn(["--username", "sam"], [:])
    #expect(name.status == 2)
    #expect(name.said.contains("--password-stdin"))
  }

  @Test func `whatever of the three is wrong, it says the same and keeps nothing`() async throws {
    let folder = try temporaryFolder()
    let (result, _) = try await signIn(
      [], ["auth.signIn": [SignInAnswers.wrong]], typing: ["sam", password, "123456"], in: folder)
    #expect(result.status == 3)
    #expect(
      result.said.contains("Not signed in: the user name, the password or the code is wrong."))
    #expect(!FileManager.default.fileExists(atPath: folder + "/workbook/credentials.json"))
  }

  @Test func `a busy server is tried again three times, as late as it asks`() async throws {
    let busy = SignInAnswers.later("busy", -32006, 1_500)
    let (result, service) = try await signIn(
      [], ["auth.signIn": [busy, busy, busy, SignInAnswers.signedIn()]],
      typing: ["sam", password, "123456"])
    #expect(result.status == 0)
    #expect(result.waits == [1_500, 1_500, 1_500])
    #expect(service.params(of: "auth.signIn").count == 4)
    #expect(result.said.contains("Many are signing in. Trying again in 2 seconds.\n"))
    let (never, tried) = try await signIn(
      [], ["auth.signIn": [busy]], typing: ["sam", password, "123456"])
    #expect(never.status == 4)
    #expect(tried.params(of: "auth.signIn").count == 4)
    #expect(never.said.hasSuffix("Later. Try again in 2 seconds.\n"))
  }

  @Test func `after too many failures it says in words how long to wait`() async throws {
    let (result, service) = try await signIn(
      [], ["auth.signIn": [SignInAnswers.later("rateLimited", -32005, 250_000)]],
      typing: ["sam", password, "123456"])
    #expect(result.status == 4)
    #expect(result.waits.isEmpty)
    #expect(service.params(of: "auth.signIn").count == 1)
    #expect(
      result.said.hasSuffix(
        "Signing in failed too often. Wait 4 minutes and 10 seconds, then try again. It\nis never locked for good.\n"
      ))
  }

  @Test(arguments: [
    (1, "a second"), (1_001, "2 seconds"), (59_000, "59 seconds"), (60_000, "a minute"),
    (61_000, "a minute and a second"), (300_000, "5 minutes"),
  ])
  func `waiting is told in words`(milliseconds: Int, words: String) {
    #expect(WaitingWords.inWords(milliseconds: milliseconds) == words)
  }

  @Test func `without a second factor it goes straight into setting one up`() async throws {
    let folder = try temporaryFolder()
    let (result, service) = try await signIn(
      [],
      [
        "auth.signIn": [SignInAnswers.signedIn(needsSecondFactor: true)],
        "auth.enrolSecondFactor": [SignInAnswers.secret],
        "auth.confirmSecondFactor": [SignInAnswers.wrongCode, SignInAnswers.recovery],
      ], typing: ["sam", password, "", "111 111", "222222"], in: folder)
    #expect(result.status == 0)
    #expect(result.left.isEmpty)
    #expect(!(result.printed + result.said).contains(password))
    #expect(
      service.params(of: "auth.enrolSecondFactor") == [#"{"password":"\#(password)"}"#])
    #expect(
      service.params(of: "auth.confirmSecondFactor") == [
        #"{"code":"111111"}"#, #"{"code":"222222"}"#,
      ])
    #expect(service.tokens.last == "wbk_new")
    #expect(
      result.said.contains(
        "With a password alone you may do nothing but set\none up, so that comes now."))
    #expect(result.said.contains("The code does not fit."))
    #expect(result.said.contains("keep them\nwhere no one else finds them"))
    #expect(
      result.printed.hasSuffix(
        """

          ABCD EFGH IJKL MNOP


          otpauth://totp/Workbook:sam?secret=ABCDEFGHIJKLMNOP


          AAAA-BBBB-CCCC-DDDD
          EEEE-FFFF-GGGG-HHHH

        """))
  }

  @Test func `a script without a second factor is told where to set one up`() async throws {
    let (result, service) = try await signIn(
      ["--username", "sam", "--password-stdin"],
      ["auth.signIn": [SignInAnswers.signedIn(needsSecondFactor: true)]], input: password)
    #expect(result.status == 0)
    #expect(result.said.contains("'workbook account second-factor'"))
    #expect(service.params(of: "auth.enrolSecondFactor").isEmpty)
  }
}

import Testing
import WorkbookProtocol

@testable import WorkbookCLI

@Suite struct ExitStatusTests {
  @Test(arguments: [
    (ErrorCode.ruleViolated, Int32(1)), (.notFound, 1), (.invalidParams, 2), (.unauthenticated, 3),
    (.forbidden, 3), (.busy, 4), (.rateLimited, 4), (.internalError, 5),
  ])
  func `each refusal has the exit code that the help promises`(code: ErrorCode, status: Int32) async
  {
    let error =
      #"!{"code": \#(code.code), "message": "\#(code.title)", "data": {"type": "\#(code.type)"}}"#
    let result = await run(["session", "list"], FakeService(["supervision.list": [error]]))
    #expect(result.status == status)
    #expect(!result.said.isEmpty)
    #expect(result.printed.isEmpty)
  }

  @Test func `a server that does not answer is 4`() async {
    let result = await run(["whoami"], FakeService(["auth.whoAmI": ["!unreachable"]]))
    #expect(result.status == 4)
    #expect(result.said.hasPrefix("Cannot reach http://127.0.0.1:8080/rpc"))
  }

  @Test func `a command line that is not understood is 64`() async {
    #expect(await run(["session", "burn"]).status == 64)
    #expect(await run(["session", "rate-depth", "x", "5"]).status == 64)
  }

  @Test func `help is asked for and no failure`() async {
    for arguments in [["--help"], ["session", "--help"], ["help", "audit"], ["session"], []] {
      let result = await run(arguments)
      #expect(result.status == 0)
      #expect(result.said.isEmpty)
    }
  }

  @Test func `the help documents every exit code`() async {
    let help = await run(["--help"]).printed
    for status in ExitStatus.allCases {
      #expect(help.contains("\(status.rawValue)"))
      #expect(help.contains(status.meaning.prefix(20)))
    }
  }

  @Test func `a line end is added once, to CR LF too`() {
    #expect(Layout.ended("a") == "a\n")
    #expect(Layout.ended("a\n") == "a\n")
    #expect(Layout.ended("a\r\n") == "a\r\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `the shells get their completions`(shell: String) async {
    let result = await run(["--generate-completion-script", shell])
    #expect(result.status == 0)
    #expect(result.printed.contains("rate-depth"))
    #expect(result.printed.contains("supervision.record"))
  }
}

import Testing

@testable import WorkbookCLI

@Suite struct AccountTests {
  private let password = SignInAnswers.password
  private let session = "0198c0de-0000-7000-8000-00000000a001"
  private let token = "0198c0de-0000-7000-8000-00000000b001"

  @Test func `the account says who I am, how I sign in and until when`() async {
    let result = await run(["account", "show"], FakeService(["auth.whoAmI": [SignInAnswers.me]]))
    #expect(
      result.printed == """
        Name                      Sam Field (fictional)
        User name                 sam
        Second factor             no; 'workbook account second-factor' sets one up
        Signed in until           Wednesday 4 March 2026, 9:00

        """)
  }

  @Test func `changing the password asks for the present one, twice for the new one, and the code`()
    async
  {
    let me = SignInAnswers.me.replacing(
      #""secondFactor": false"#, with: #""secondFactor": true"#)
    let service = FakeService([
      "auth.whoAmI": [me],
      "auth.changePassword": [#"{"username": "sam", "sessionsEnded": 1, "tokensEnded": 2}"#],
    ])
    let result = await run(
      ["account", "password"], service, answers: ["old", password, password, "123456"])
    #expect(result.unseen == ["old", password, password])
    #expect(!(result.printed + result.said).contains(password))
    #expect(
      service.params(of: "auth.changePassword") == [
        #"{"code":"123456","current":"old","new":"\#(password)"}"#
      ])
    #expect(
      result.printed == """
        Your password is the new one from now on; your user name is sam. Ended: 1 other
        session, 2 other tokens.

        """)
  }

  @Test func `without a terminal a password is not changed`() async {
    let service = FakeService()
    let result = await run(["account", "password"], service)
    #expect(result.status == 2)
    #expect(service.servers.isEmpty)
  }

  @Test func `whoever has an app gives its code to set up another`() async {
    let me = SignInAnswers.me.replacing(
      #""secondFactor": false"#, with: #""secondFactor": true"#)
    let service = FakeService([
      "auth.whoAmI": [me], "auth.enrolSecondFactor": [SignInAnswers.secret],
      "auth.confirmSecondFactor": [SignInAnswers.recovery],
    ])
    let result = await run(
      ["account", "second-factor"], service, answers: ["654 321", "", "123456"])
    #expect(result.status == 0)
    #expect(service.params(of: "auth.enrolSecondFactor") == [#"{"code":"654321"}"#])
    #expect(result.said.contains("Without a code nothing has changed."))
  }

  @Test func `sessions are listed, and ended by the end of their id`() async {
    let service = FakeService([
      "auth.listSessions": [
        #"{"items": [{"id": "\#(session)", "signedInAt": "2026-03-03T09:00:00Z", "idleUntil": "2026-03-03T12:29:00Z", "expiresAt": "2026-03-03T21:00:00Z", "how": "singleSignOn", "isThisOne": false}]}"#
      ], "auth.endSession": [FakeService.written],
    ])
    #expect(
      await run(["account", "sessions"], service).printed == """
        0000a001  since Tuesday 3 March 2026, 9:00; until Tuesday 3 March 2026, 12:29 if
                  nothing is done there; through your organisation

        """)
    let ended = await run(["account", "end-session", "0000a001"], service)
    #expect(ended.printed == "That browser is signed out.\n")
    #expect(
      service.params(of: "auth.endSession") == [
        #"{"id":"\#(session)","idempotencyKey":"key-of-this-test"}"#
      ])
    #expect(await run(["account", "end-session", "ffff"], service).status == 1)
    #expect(await run(["account", "end-session", "?"], service).status == 2)
  }

  @Test func `a new token alone goes to standard output`() async {
    let service = FakeService([
      "auth.createToken": [
        #"{"id": "\#(token)", "token": "wbk_script", "expiresAt": "2026-03-10T12:00:00Z", "revision": 1}"#,
        #"{"id": "\#(token)", "expiresAt": "2026-03-10T12:00:00Z", "revision": 1, "replayed": true}"#,
      ]
    ])
    let arguments = [
      "account", "new-token", "--label", "Weekly report", "--days", "7", "--scope", "reports.",
      "--scope", "system.",
    ]
    let made = await run(arguments, service)
    #expect(made.printed == "wbk_script\n")
    #expect(made.said.contains("account revoke-token 0000b001'"))
    #expect(
      service.params(of: "auth.createToken") == [
        #"{"days":7,"idempotencyKey":"key-of-this-test","label":"Weekly report","scopes":["reports.","system."]}"#
      ])
    let again = await run(arguments, service)
    #expect(again.status == 1)
    #expect(again.said.contains("a token is shown only once"))
    #expect(
      await run(["account", "new-token", "--label", "x", "--days", "31"], service).status == 64)
  }

  @Test func `tokens are listed with what they may call, and revoked`() async {
    let service = FakeService([
      "auth.listTokens": [
        #"{"items": [{"id": "\#(token)", "label": "Weekly report", "scopes": ["reports."], "createdAt": "2026-03-01T09:00:00Z", "expiresAt": "2026-03-08T09:00:00Z"}]}"#
      ], "auth.revokeToken": [FakeService.written],
    ])
    #expect(
      await run(["account", "tokens"], service).printed
        == "0000b001  Weekly report; until Sunday 8 March 2026, 9:00; only reports.\n")
    #expect(
      await run(["account", "revoke-token", "b001"], service).printed
        == "The token works no more.\n")
    #expect(service.params(of: "auth.revokeToken")[0].contains(token))
  }
}

import Foundation
import Testing

@testable import WorkbookCLI

@Suite struct SignInTests {
  private let me =
    #"{"person": {"id": "0198c0de-0000-7000-8000-000000000001", "name": "Sam Field (fictional)"}, "roles": ["practitioner"], "supervising": 6, "scopes": [], "tokenExpiresAt": "2026-04-01T09:00:00.000Z"}"#

  @Test func `the token is asked for unseen, checked, and kept for its owner alone`() async throws {
    let folder = try temporaryFolder()
    let service = FakeService(["auth.whoAmI": [me]])
    let result = await run(
      ["sign-in", "--server", "https://wb.example.org/", "--token-stdin"], service,
      answers: ["wb_secret"],
      environment: ["XDG_CONFIG_HOME": folder, "WORKBOOK_TOKEN": ""])
    #expect(result.status == 0)
    #expect(service.tokens == ["wb_secret"])
    #expect(result.printed.contains("Signed in to https://wb.example.org as Sam Field (fictional)"))
    #expect(result.unseen == ["wb_secret"])
    #expect(!(result.printed + result.said).contains("wb_secret"))
    let file = folder + "/workbook/credentials.json"
    #expect(
      try String(contentsOfFile: file, encoding: .utf8)
        .contains(#""server" : "https://wb.example.org""#))
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(file) == 0o600)
    #expect(try mode(folder + "/workbook") == 0o700)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/workbook").count == 1)
  }

  @Test func `a token that is refused is not kept`() async throws {
    let folder = try temporaryFolder()
    let refused =
      #"!{"code": -32001, "message": "Not signed in", "data": {"type": "unauthenticated"}}"#
    let result = await run(
      ["sign-in", "--token-stdin"], FakeService(["auth.whoAmI": [refused]]), input: "wb_old\n",
      environment: ["XDG_CONFIG_HOME": folder, "WORKBOOK_TOKEN": ""])
    #expect(result.status == 3)
    #expect(!FileManager.default.fileExists(atPath: folder + "/workbook/credentials.json"))
  }

  @Test func `a one-time code is redeemed for a token`() async throws {
    let folder = try temporaryFolder()
    let claimed =
      #"{"id": "0198c0de-0000-7000-8000-000000000001", "token": "wb_new", "expiresAt": "2026-04-01T09:00:00.000Z", "revision": 1}"#
    let service = FakeService(["auth.whoAmI": [me], "auth.claim": [claimed]])
    let result = await run(
      ["sign-in", "--code", "ABCD-EFGH"], service,
      environment: ["XDG_CONFIG_HOME": folder, "WORKBOOK_TOKEN": ""])
    #expect(result.status == 0)
    #expect(service.tokens == [nil, "wb_new"])
  }

  @Test func `the kept token goes to the server that gave it and to no other`() async throws {
    let folder = try temporaryFolder()
    try CredentialsFile(["XDG_CONFIG_HOME": folder])
      .write(Credentials(server: "https://wb.example.org", token: "wb_kept"))
    let service = FakeService(["auth.whoAmI": [me]])
    let environment = ["XDG_CONFIG_HOME": folder, "WORKBOOK_TOKEN": ""]
    _ = await run(["whoami"], service, environment: environment)
    _ = await run(
      ["whoami", "--server", "https://other.example.org"], service, environment: environment)
    #expect(service.servers == ["https://wb.example.org", "https://other.example.org"])
    #expect(service.tokens == ["wb_kept", nil])
  }

  @Test func `options come before the environment, and that before what was kept`() async throws {
    let folder = try temporaryFolder()
    try CredentialsFile(["XDG_CONFIG_HOME": folder])
      .write(Credentials(server: "https://kept", token: "wb_kept"))
    let service = FakeService(["auth.whoAmI": [me]])
    var environment = ["XDG_CONFIG_HOME": folder, "WORKBOOK_TOKEN": "wb_environment"]
    _ = await run(["whoami"], service, environment: environment)
    _ = await run(["whoami", "--token", "wb_option"], service, environment: environment)
    environment["WORKBOOK_SERVER"] = "https://environment"
    _ = await run(["whoami"], service, environment: environment)
    #expect(service.tokens == ["wb_environment", "wb_option", "wb_environment"])
    #expect(service.servers == ["https://kept", "https://kept", "https://environment"])
  }

  @Test(arguments: ["workbook", "127.0.0.1:8080", "ftp://wb", "https://", "https://wb/rpc"])
  func `what is no address of a server is said to be none`(address: String) async {
    let service = FakeService()
    let result = await run(["whoami", "--server", address], service)
    #expect(result.status == 2)
    #expect(result.said.contains("is not the address of a server"))
    #expect(service.servers.isEmpty)
  }

  @Test func `an address without encryption is warned of, this machine's own is not`() async throws
  {
    let environment = ["XDG_CONFIG_HOME": try temporaryFolder()]
    for (server, isWarned) in [
      ("http://wb.example.org", true), ("https://wb.example.org", false),
      ("http://127.0.0.1:8080", false), ("http://localhost:8080", false),
      ("http://[::1]:8080", false),
    ] {
      let result = await run(
        ["sign-in", "--server", server], FakeService(["auth.whoAmI": [me]]),
        environment: environment)
      #expect(result.said.contains("not encrypted") == isWarned)
    }
  }

  @Test func `signing out ends the kept token and removes the file`() async throws {
    let folder = try temporaryFolder()
    let file = CredentialsFile(["XDG_CONFIG_HOME": folder])
    try file.write(Credentials(server: "https://kept", token: "wb_kept", madeHere: true))
    let environment = ["XDG_CONFIG_HOME": folder]
    let service = FakeService(["auth.signOut": [#"{"ended": "token"}"#]])
    let result = await run(["sign-out"], service, environment: environment)
    #expect(result.printed == "Signed out: the token of this machine has ended.\n")
    #expect(service.tokens == ["wb_kept"])
    #expect(service.servers == ["https://kept"])
    #expect(!FileManager.default.fileExists(atPath: file.path))
    #expect(await run(["sign-out"], environment: environment).printed.contains("Nobody"))
  }

  @Test func `signing out leaves a token alone that was brought here`() async throws {
    let folder = try temporaryFolder()
    let environment = ["XDG_CONFIG_HOME": folder, "WORKBOOK_TOKEN": ""]
    let service = FakeService(["auth.whoAmI": [me]])
    _ = await run(
      ["sign-in", "--token-stdin"], service, input: "wb_shared\n", environment: environment)
    let result = await run(["sign-out"], service, environment: environment)
    #expect(result.printed.hasPrefix("Signed out on this machine. The token was brought here"))
    #expect(service.params(of: "auth.signOut").isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder + "/workbook/credentials.json"))
  }

  @Test func `signing out forgets the token even when the server cannot be told, and says so`()
    async throws
  {
    let folder = try temporaryFolder()
    let file = CredentialsFile(["XDG_CONFIG_HOME": folder])
    try file.write(Credentials(server: "https://kept", token: "wb_kept", madeHere: true))
    let result = await run(
      ["sign-out"], FakeService(["auth.signOut": ["!unreachable"]]),
      environment: ["XDG_CONFIG_HOME": folder])
    #expect(result.status == 0)
    #expect(result.said.hasPrefix("Cannot reach https://kept"))
    #expect(result.printed.contains("the token goes on\nworking elsewhere until it expires."))
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test func `who I am is shown with roles and those I supervise`() async {
    let result = await run(["whoami"], FakeService(["auth.whoAmI": [me]]))
    #expect(
      result.printed == """
        Name                      Sam Field (fictional)
        Roles                     Practitioner
        Supervised by             nobody put down
        Supervising               6 people
        Token expires             Wednesday 1 April 2026, 10:00
        Id                        0198c0de-0000-7000-8000-000000000001

        """)
  }

  @Test func `that the glass was broken for me stands where I look who I am`() async {
    let told = me.replacing(
      #""scopes": []"#, with: #""scopes": [], "notices": 2, "username": "sam""#)
    let result = await run(["whoami"], FakeService(["auth.whoAmI": [told]]))
    #expect(
      result.printed.contains(
        """
        Notices                   In the last 28 days somebody broke the glass twice to
                                  read what concerns you. Who and why: 'workbook
                                  break-glass list'

        """))
    #expect(result.printed.contains("User name                 sam\n"))
  }
}

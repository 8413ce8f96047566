import Testing

@testable import WorkbookCLI

@Suite struct CallTests {
  @Test func `a result is indented and every value is as the server wrote it`() async {
    let service = FakeService([
      "system.echo": [
        #"{"text":"caf\u00e9 \/","n":[1.0,1e400,-0,12345678901234567890],"e":{},"l":[]}"#
      ]
    ])
    let result = await run(["call", "system.echo", "--params", #"{"text": 1.50}"#], service)
    #expect(result.status == 0)
    #expect(
      result.printed == #"""
        {
          "text": "caf\u00e9 \/",
          "n": [
            1.0,
            1e400,
            -0,
            12345678901234567890
          ],
          "e": {},
          "l": []
        }

        """#)
    #expect(service.params(of: "system.echo") == [#"{"text": 1.50}"#])
  }

  @Test func `parameters come from standard input too`() async {
    let service = FakeService(["system.ping": [#"{"status":"ok"}"#]])
    _ = await run(["call", "system.ping", "--params", "-"], service, input: "{ }")
    #expect(service.params(of: "system.ping") == ["{ }"])
  }

  @Test func `parameters that are no JSON are never sent`() async {
    let service = FakeService()
    let result = await run(["call", "system.ping", "--params", "{limit: 5}"], service)
    #expect(result.status == 2)
    #expect(result.said.contains("single quotes"))
    #expect(service.params(of: "system.ping").isEmpty)
  }
}

import JSONRPC
import JSONText
import Testing

private struct Broken: Error {}

@Suite struct FaultTests {
  private func call(_ method: String, _ params: String = #"{"text":"a"}"#) -> String {
    #"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params),"id":7}"#
  }

  private func service(
    throwing error: any Error, adjust: (inout TestService.Surroundings) -> Void = { _ in }
  ) throws -> TestService {
    try TestService(
      methods: { table in
        table.add(
          Method(name: "fails"), taking: Text.self, answering: Text.self,
          schema: try TestService.textSchema()
        ) { _, _ in throw error }
      }, adjust: adjust)
  }

  @Test func `a handler's fault is answered whole, and its pointers follow the way of calling`()
    async throws
  {
    let fault = Fault(
      code: 1004, type: "ruleViolated", message: "Rule violated", detail: "Not \"today\".",
      retryable: true, retryAfterMs: 250,
      errors: [FieldFault(pointer: "/text/a~1b", code: "rule", message: "must not")])
    let service = try service(throwing: fault)
    func expected(_ pointer: String) -> String {
      #"{"jsonrpc":"2.0","error":{"code":1004,"message":"Rule violated","data":{"type":"ruleViolated","#
        + #""detail":"Not \"today\".","requestId":"request-1","retryable":true,"retryAfterMs":250,"#
        + #""errors":[{"pointer":"\#(pointer)","code":"rule","message":"must not"}]}},"id":7}"#
    }
    #expect(await service.answer(call("fails"), as: .signedIn) == expected("/text/a~1b"))
    #expect(
      await service.answer(call("fails", #"["a"]"#), as: .signedIn)
        == expected("/0/a~1b").replacing("request-1", with: "request-2"))
    #expect(service.reported.isEmpty)
    #expect(service.observed == ["fails 1004", "fails 1004"])
  }

  @Test func `an error of ours is reported, and the caller learns nothing of it`() async throws {
    let service = try service(throwing: Broken())
    let answer = try #require(await service.answer(call("fails"), as: .signedIn))
    #expect(answer.contains(#""code":-32603"#) && answer.contains(#""requestId":"request-1""#))
    #expect(!answer.contains("Broken"))
    #expect(service.reported == ["fails request-1 Broken()"])
  }

  @Test func `a notification's error is reported too and not answered`() async throws {
    let service = try service(throwing: Broken())
    let body = #"{"jsonrpc":"2.0","method":"fails","params":{"text":"a"}}"#
    #expect(await service.answer(body, as: .signedIn) == nil)
    #expect(service.reported.count == 1)
  }

  @Test func `a result that has no JSON is an error of ours`() async throws {
    let service = try TestService { table in
      table.add(
        Method(name: "infinite", isOpen: true), taking: Nothing.self, answering: [Double].self,
        schema: try TestService.emptySchema()
      ) { _, _ in [.infinity] }
    }
    let answer = await service.answer(call("infinite", "{}"))
    #expect(answer?.contains("-32603") == true)
    #expect(service.reported.count == 1)
  }

  @Test func `who is calling is asked before the parameters are looked at, after the method`()
    async throws
  {
    let service = try service(throwing: Broken())
    #expect(await service.answer(call("none", "{}"))?.contains("-32601") == true)
    #expect(await service.answer(call("fails", "{}"))?.contains("-32001") == true)
    #expect(await service.answer(call("fails", "{}"), as: .signedIn)?.contains("-32602") == true)
    #expect(await service.answer(call("fails"), as: .signedIn)?.contains("-32603") == true)
  }

  @Test func `interceptors are asked in order, after authentication and before the parameters`()
    async throws
  {
    let service = try service(throwing: Broken()) { surroundings in
      surroundings.authenticate = { _, _ in .signedIn }
      surroundings.interceptors = [
        { method, context in
          guard method.name != "fails" || context == .signedIn else { throw Fault.busy() }
        },
        { method, _ in
          if method.name == "fails" { throw Fault.rateLimited(retryAfterMs: 40) }
        },
        { _, _ in throw Fault.forbidden("Not for you.") },
      ]
    }
    let limited = await service.answer(call("fails", "{}"))
    #expect(limited?.contains(#""code":-32005"#) == true)
    #expect(limited?.contains(#""retryable":true,"retryAfterMs":40"#) == true)
    #expect(await service.answer(call("system.echo"))?.contains("-32007") == true)
  }

  @Test func `a fault before any request has been read is a whole answer with id null`() throws {
    let answer = Fault.forbidden("Send an Origin of this site.").answer(requestID: "r")
    let expected = #"{"jsonrpc":"2.0","error":{"code":-32007,"data":{"requestId":"r"}},"id":null}"#
    #expect(try matches(answer, expected))
  }

  @Test func `all faults of a call come at once`() async throws {
    let service = try TestService()
    let answer = try #require(
      await service.answer(call("system.echo", #"{"a":1,"text":2,"b":{"c":3}}"#)))
    let expected = #"""
      {"jsonrpc":"2.0","error":{"code":-32602,"data":{"errors":[
        {"pointer":"/a","code":"unknown"},{"pointer":"/text","code":"type"},
        {"pointer":"/b","code":"unknown"}]}},"id":7}
      """#
    #expect(try matches(Array(answer.utf8), expected))
  }
}

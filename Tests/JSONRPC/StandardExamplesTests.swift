import JSONRPC
import JSONText
import Testing

/// The examples of JSON-RPC 2.0 §7, word for word, with one difference: this engine takes parameters
/// by position only for methods that have at most two, so `sum` has two here.
@Suite struct StandardExamplesTests {
  private struct Subtraction: Codable, Sendable {
    let minuend: Int
    let subtrahend: Int
  }

  private struct Sum: Codable, Sendable {
    let first: Int
    let second: Int
  }

  private func service() throws -> TestService {
    func schema(_ names: String...) throws -> ParamsSchema {
      let properties = names.map { "\"\($0)\":{\"type\":\"integer\"}" }.joined(separator: ",")
      let required = names.map { "\"\($0)\"" }.joined(separator: ",")
      let text =
        #"{"type":"object","properties":{\#(properties)},"required":[\#(required)],"additionalProperties":false}"#
      return ParamsSchema(schema: try JSONSchema(parsing: text), names: names)
    }
    return try TestService { table in
      table.add(
        Method(name: "subtract", isOpen: true), taking: Subtraction.self, answering: Int.self,
        schema: try schema("minuend", "subtrahend")
      ) { params, _ in params.minuend - params.subtrahend }
      table.add(
        Method(name: "sum", isOpen: true), taking: Sum.self, answering: Int.self,
        schema: try schema("first", "second")
      ) { params, _ in params.first + params.second }
      for name in ["update", "notify_hello", "notify_sum"] {
        table.addRaw(Method(name: name, isOpen: true), schema: try schema("first")) { _ in
          Array("null".utf8)
        }
      }
      table.addRaw(Method(name: "get_data", isOpen: true), schema: try schema()) { _ in
        Array(#"["hello", 5]"#.utf8)
      }
    }
  }

  @Test(
    arguments: [
      (
        #"{"jsonrpc": "2.0", "method": "subtract", "params": [42, 23], "id": 1}"#,
        #"{"jsonrpc": "2.0", "result": 19, "id": 1}"#
      ),
      (
        #"{"jsonrpc": "2.0", "method": "subtract", "params": [23, 42], "id": 2}"#,
        #"{"jsonrpc": "2.0", "result": -19, "id": 2}"#
      ),
      (
        #"{"jsonrpc": "2.0", "method": "subtract", "params": {"subtrahend": 23, "minuend": 42}, "id": 3}"#,
        #"{"jsonrpc": "2.0", "result": 19, "id": 3}"#
      ),
      (
        #"{"jsonrpc": "2.0", "method": "subtract", "params": {"minuend": 42, "subtrahend": 23}, "id": 4}"#,
        #"{"jsonrpc": "2.0", "result": 19, "id": 4}"#
      ),
      (#"{"jsonrpc": "2.0", "method": "update", "params": [1,2,3,4,5]}"#, nil),
      (#"{"jsonrpc": "2.0", "method": "foobar"}"#, nil),
      (
        #"{"jsonrpc": "2.0", "method": "foobar", "id": "1"}"#,
        #"{"jsonrpc": "2.0", "error": {"code": -32601, "message": "Method not found"}, "id": "1"}"#
      ),
      (
        #"{"jsonrpc": "2.0", "method": "foobar, "params": "bar", "baz]"#,
        #"{"jsonrpc": "2.0", "error": {"code": -32700, "message": "Parse error"}, "id": null}"#
      ),
      (
        #"{"jsonrpc": "2.0", "method": 1, "params": "bar"}"#,
        #"{"jsonrpc": "2.0", "error": {"code": -32600, "message": "Invalid request"}, "id": null}"#
      ),
      (
        #"[{"jsonrpc": "2.0", "method": "sum", "params": [1,2], "id": "1"}, {"jsonrpc": "2.0", "method"]"#,
        #"{"jsonrpc": "2.0", "error": {"code": -32700, "message": "Parse error"}, "id": null}"#
      ),
      (
        "[]",
        #"{"jsonrpc": "2.0", "error": {"code": -32600, "message": "Invalid request"}, "id": null}"#
      ),
      (
        "[1]",
        #"[{"jsonrpc": "2.0", "error": {"code": -32600, "message": "Invalid request"}, "id": null}]"#
      ),
      (
        #"""
        [{"jsonrpc": "2.0", "method": "sum", "params": [3,4], "id": "1"},
         {"jsonrpc": "2.0", "method": "notify_hello", "params": [7]},
         {"jsonrpc": "2.0", "method": "subtract", "params": [42,23], "id": "2"}, {"foo": "boo"},
         {"jsonrpc": "2.0", "method": "foo.get", "params": {"name": "myself"}, "id": "5"},
         {"jsonrpc": "2.0", "method": "get_data", "id": "9"}]
        """#,
        #"""
        [{"jsonrpc": "2.0", "result": 7, "id": "1"}, {"jsonrpc": "2.0", "result": 19, "id": "2"},
         {"jsonrpc": "2.0", "error": {"code": -32600}, "id": null},
         {"jsonrpc": "2.0", "error": {"code": -32601}, "id": "5"},
         {"jsonrpc": "2.0", "result": ["hello", 5], "id": "9"}]
        """#
      ),
      (
        #"""
        [{"jsonrpc": "2.0", "method": "notify_sum", "params": [1,2,4]},
         {"jsonrpc": "2.0", "method": "notify_hello", "params": [7]}]
        """#, nil
      ),
    ] as [(String, String?)])
  func `an example of the standard is answered as the standard says`(
    request: String, expected: String?
  ) async throws {
    let answer = try await service().dispatcher.answer(Array(request.utf8), context: .anonymous)
    guard let expected else {
      #expect(answer == nil)
      return
    }
    #expect(try matches(try #require(answer), expected), "\(text(answer))")
  }
}

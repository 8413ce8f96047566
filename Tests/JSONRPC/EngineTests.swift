import Foundation
import JSONRPC
import JSONText
import Synchronization
import Testing

@Suite struct EngineTests {
  @Test func `every call is observed once, under its name only when there is such a method`()
    async throws
  {
    let service = try TestService()
    _ = await service.answer(#"{"jsonrpc":"2.0","method":"system.ping"}"#)
    _ = await service.answer(#"[{"jsonrpc":"2.0","method":"made.up","id":1},7]"#)
    _ = await service.answer("{")
    #expect(service.observed == ["system.ping ok", "- -32601", "- -32600", "- -32700"])
  }

  @Test func `equal parameters have one canonical text however they are sent`() async throws {
    let seen = Mutex<[String]>([])
    let service = try TestService { table in
      table.addRaw(Method(name: "note", isOpen: true), schema: try TestService.textSchema()) {
        call in
        seen.withLock { $0.append(text(call.canonicalParams)) }
        return Array("null".utf8)
      }
      table.addRaw(Method(name: "none", isOpen: true), schema: try TestService.emptySchema()) {
        call in
        seen.withLock { $0.append(text(call.canonicalParams)) }
        return Array("null".utf8)
      }
    }
    for params in [#"{"text":"é/"}"#, #"{ "\u0074ext" : "\u00e9\/" }"#, #"["é/"]"#] {
      _ = await service.answer(#"{"jsonrpc":"2.0","method":"note","params":\#(params)}"#)
    }
    _ = await service.answer(#"{"jsonrpc":"2.0","method":"none"}"#)
    _ = await service.answer(#"{"jsonrpc":"2.0","method":"none","params":[]}"#)
    let note = #"{"text":"é/"}"#
    #expect(seen.withLock { $0 } == [note, note, note, "{}", "{}"])
  }

  @Test func `a method with three parameters takes them by name only`() async throws {
    let document = try OpenRPCDocument(
      Array(
        #"""
        {"openrpc": "1.4.0", "methods": [{"name": "three", "params": [
          {"name": "a", "required": true, "schema": {"$ref": "#/components/schemas/Small"}},
          {"name": "b", "schema": {"type": "string"}}, {"name": "c", "schema": {}}],
          "result": {"name": "result", "schema": {"type": "integer"}}}],
         "components": {"schemas": {"Small": {"type": "integer", "maximum": 9}}}}
        """#.utf8))
    let schema = try #require(document.params["three"])
    let service = try TestService { table in
      table.addRaw(Method(name: "three", isOpen: true), schema: schema) { _ in Array("0".utf8) }
    }
    func answer(_ params: String) async -> String? {
      await service.answer(#"{"jsonrpc":"2.0","method":"three","params":\#(params),"id":1}"#)
    }
    #expect(await answer(#"{"a":9,"c":[null]}"#)?.contains("result") == true)
    #expect(await answer(#"{"a":10,"d":0}"#)?.contains(#""pointer":"/a","code":"range""#) == true)
    #expect(await answer("[1]")?.contains(#""pointer":"","code":"type""#) == true)
    #expect(document.results.keys.sorted() == ["three"])
  }

  @Test func `a document with a mistake in it is refused with the place`() {
    let text = #"{"methods":[{"name":"m","params":[{"name":"a","schema":{"pattern":"x"}}]}]}"#
    let error = #expect(throws: SchemaError.self) { try OpenRPCDocument(Array(text.utf8)) }
    #expect(error?.place == "/methods/0/params/a/pattern")
    #expect(throws: SchemaError.self) { try OpenRPCDocument(Array("{}".utf8)) }
    #expect(throws: SchemaError.self) { try OpenRPCDocument(Array("{".utf8)) }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `any id comes back byte for byte, and mutated bodies never crash`(seed: UInt64) async throws
  {
    var random = SplitMix64(seed: seed)
    let service = try TestService()
    let pieces = [
      "a", "é", "😀", "\\u0041", "\\ud83d\\ude00", "\\\"", "\\\\", "\\/", " ", "\\u0000",
    ]
    for _ in 0..<100 {
      let letters = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      let digits = (1...Int.random(in: 1...40, using: &random)).map { _ in
        String(Int.random(in: 1...9, using: &random))
      }
      let number =
        digits.joined() + (["", ".50", "e2", "E-07"].randomElement(using: &random) ?? "")
      let id = Bool.random(using: &random) ? "\"\(letters.joined())\"" : number
      let body = #"{"jsonrpc":"2.0","method":"system.ping","id":\#(id)}"#
      let answer = await service.answer(body)
      #expect(answer == #"{"jsonrpc":"2.0","result":{"status":"ok"},"id":\#(id)}"#, "seed \(seed)")
      var mutated = Array(body.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<mutated.count, using: &random)
        mutated[place] = UInt8.random(in: .min ... .max, using: &random)
      }
      if let answer = await service.dispatcher.answer(mutated, context: .anonymous) {
        #expect(
          (try? JSONSerialization.jsonObject(with: Data(answer))) != nil,
          "seed \(seed): \(mutated) is answered with what is not JSON")
      }
    }
  }

  @Test(arguments: [
    "1e-310", "5e-324", "0e-400", "-0", "123456789012345678901234567890", "1E+2", "0.1e1",
    "1.7976931348623157e308", "0.\(String(repeating: "3", count: 400))",
  ])
  func `whatever number the schema lets through, the decoder reads`(text: String) async throws {
    try await decodes(Double.self, "{\"type\":\"number\"}", text)
  }

  @Test(arguments: ["-0", "9223372036854775807", "-9223372036854775808", "0"])
  func `whatever whole number the schema lets through, the decoder reads`(text: String) async throws
  {
    try await decodes(Int64.self, "{\"type\":\"integer\"}", text)
  }

  @Test(arguments: ["\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"\u{10FFFF}\"", "\"\u{FEFF}\"", "\"\""])
  func `whatever text the schema lets through, the decoder reads`(text: String) async throws {
    try await decodes(String.self, "{\"type\":\"string\"}", text)
  }

  private struct Wrapped<Value: Codable & Sendable>: Codable, Sendable {
    let value: Value
  }

  private func decodes<Value: Codable & Sendable>(
    _ type: Value.Type, _ property: String, _ text: String
  ) async throws {
    let schema = try JSONSchema(
      parsing: #"{"type":"object","properties":{"value":\#(property)},"required":["value"]}"#)
    let service = try TestService { table in
      table.add(
        Method(name: "take", isOpen: true), taking: Wrapped<Value>.self, answering: Nothing.self,
        schema: ParamsSchema(schema: schema, names: ["value"])
      ) { _, _ in Nothing() }
    }
    let answer = await service.answer(
      #"{"jsonrpc":"2.0","method":"take","params":{"value":\#(text)},"id":1}"#)
    #expect(answer == #"{"jsonrpc":"2.0","result":{},"id":1}"#, "\(service.reported)")
  }
}

/// A small seeded generator: the same seed gives the same bodies on every machine.
private struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

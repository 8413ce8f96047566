import JSONText
import Testing

/// What is wrong with `text` by `schema`, as "pointer code: message".
func faults(in text: String, by schema: String, maximumFaults: Int = 100) throws -> [String] {
  let document = try JSONDocument(scanning: Array(text.utf8))
  return try JSONSchema(parsing: schema)
    .faults(in: document.root, of: document, maximumFaults: maximumFaults)
    .map { "\($0.pointer) \($0.code): \($0.message)" }
}

@Suite struct SchemaTests {
  @Test(arguments: [
    (#"{"type":"string"}"#, "1", "type: must be text"),
    (#"{"type":"integer"}"#, "1.0", "type: must be a whole number"),
    (#"{"type":"integer"}"#, "1e2", "type: must be a whole number"),
    (#"{"type":"integer"}"#, "9223372036854775808", "range: must be a number that can be stored"),
    (#"{"type":"number"}"#, "\"1\"", "type: must be a number"),
    (#"{"type":"number"}"#, "1e400", "range: must be a number that can be stored"),
    (#"{"type":"boolean"}"#, "null", "type: must be true or false"),
    (#"{"type":"array"}"#, "{}", "type: must be a list"),
    (#"{"type":"object"}"#, "[]", "type: must be an object"),
    (#"{"type":["string","null"]}"#, "1", "type: must be text, or null"),
    (#"{"enum":["red","green"]}"#, "\"blue\"", "enum: must be one of: red, green"),
    (#"{"const":1}"#, "2", "enum: must be one of: 1"),
    (#"{"minLength":1}"#, "\"\"", "length: must not be empty"),
    (#"{"minLength":2}"#, "\"é\"", "length: must have at least 2 characters"),
    (#"{"maxLength":1}"#, "\"😀é\"", "length: must have at most 1 character"),
    (#"{"minLength":12,"maxLength":128}"#, "\"x\"", "length: must have 12 to 128 characters"),
    (#"{"minimum":1,"maximum":4}"#, "5", "range: must be 1 to 4"),
    (#"{"minimum":0.5}"#, "0.4", "range: must be 0.5 or more"),
    (#"{"maximum":10}"#, "10.01", "range: must be 10 or less"),
    (#"{"minItems":1}"#, "[]", "count: must have at least 1 entry"),
    (#"{"maxItems":2}"#, "[1,2,3]", "count: must have at most 2 entries"),
    (#"{"minItems":2,"maxItems":2}"#, "[1]", "count: must have exactly 2 entries"),
    (#"{"maxProperties":1}"#, #"{"a":1,"b":2}"#, "count: must have at most 1 entry"),
  ])
  func `each limit has its words`(schema: String, text: String, fault: String) throws {
    #expect(try faults(in: text, by: schema) == [" " + fault])
  }

  @Test(arguments: [
    (#"{"type":"integer","minimum":1,"maximum":4}"#, "4"), (#"{"type":"number"}"#, "1"),
    (#"{"type":"number"}"#, "99999999999999999999"), (#"{"type":["string","null"]}"#, "null"),
    (#"{"enum":["a",null]}"#, "null"), (#"{"enum":["é"]}"#, #""\u00e9""#),
    (#"{"maxLength":1}"#, #""\ud83d\ude00""#), (#"{"minLength":3}"#, "1"), ("{}", #"{"any":[1]}"#),
    (#"{"type":"array","uniqueItems":true}"#, #"[1,"1",true,[1],{"a":1},{"a":2}]"#),
    (#"{"type":"object","additionalProperties":{"type":"string"}}"#, #"{"a":"1"}"#),
    (#"{"type":"string","title":"T","description":"D","x-unit":"min","default":1}"#, "\"\""),
  ])
  func `what fits has no faults`(schema: String, text: String) throws {
    #expect(try faults(in: text, by: schema) == [])
  }

  private let session = ##"""
    {"type": "object", "additionalProperties": false, "required": ["kind", "on", "notes"],
     "properties": {
       "kind": {"$ref": "#/components/schemas/Kind"}, "on": {"type": "string", "format": "date"},
       "notes": {"type": "array", "maxItems": 9, "items": {
         "type": "object", "additionalProperties": false, "required": ["text"], "properties": {
           "text": {"type": "string", "minLength": 1}, "score": {"$ref": "#/components/schemas/Score"}}}},
       "tags": {"type": "array", "uniqueItems": true, "items": {"type": "string"}},
       "answers": {"type": "object", "additionalProperties": {"type": "string", "maxLength": 3}}},
     "x-note": null, "examples": []}
    """##

  private func faultsInSession(_ text: String) throws -> [String] {
    let whole = #"""
      {"components": {"schemas": {"Kind": {"type": "string", "enum": ["a", "b"]},
        "Score": {"type": "integer", "minimum": 1, "maximum": 4}}}, "session": \#(session)}
      """#
    let schemas = try JSONDocument(scanning: Array(whole.utf8))
    var compiler = SchemaCompiler(schemas)
    let node = try #require(schemas.member("session", of: schemas.root))
    let schema = try compiler.compileObject([("session", node, true)], at: JSONPointer())
    let document = try JSONDocument(scanning: Array(text.utf8))
    return schema.faults(in: document.root, of: document).map { "\($0.pointer) \($0.code)" }
  }

  @Test func `all faults come at once, in the document's order, what is missing last`() throws {
    let text = #"""
      {"session": {"tags": ["x", "y", "x"], "on": "2026-02-30", "a/b": 1,
        "notes": [{"text": ""}, {"score": 5}, 7], "answers": {"q~1": "long"}}, "more": 1}
      """#
    #expect(
      try faultsInSession(text) == [
        "/session/tags/2 unique", "/session/on format", "/session/a~1b unknown",
        "/session/notes/0/text length", "/session/notes/1/score range",
        "/session/notes/1/text required", "/session/notes/2 type", "/session/answers/q~01 length",
        "/session/kind required", "/more unknown",
      ])
    #expect(try faultsInSession("{}") == ["/session required"])
    #expect(
      try faultsInSession(
        #"{"session":{"kind":"b","on":"2024-02-29","notes":[{"text":"t","score":4}]}}"#)
        == [])
  }

  @Test func `the number of faults is bounded, and so is the length of their pointers`() throws {
    let many = "{" + (0..<5000).map { "\"k\($0)\":1" }.joined(separator: ",") + "}"
    let closed = #"{"type":"object","additionalProperties":false}"#
    #expect(try faults(in: many, by: closed).count == 100)
    #expect(try faults(in: many, by: closed, maximumFaults: 3).count == 3)
    let name = String(repeating: "n", count: 60_000)
    let long = "{" + (0..<50).map { "\"\(name)\($0)\":1" }.joined(separator: ",") + "}"
    #expect(try faults(in: long, by: closed).count == 2)
  }

  @Test func `no message repeats what was written`() throws {
    let schema =
      #"{"type":"object","additionalProperties":{"type":"string","maxLength":3,"format":"date"}}"#
    for fault in try faults(in: #"{"a":"secret","b":"sec"}"#, by: schema) {
      #expect(!fault.contains("sec"))
    }
  }

  @Test(arguments: [
    (#"{"pattern":"a"}"#, "/pattern: this keyword is not supported"),
    (#"{"properties":{"a":{"oneOf":[]}}}"#, "/properties/a/oneOf: this keyword is not supported"),
    (#"{"type":"text"}"#, "/type: there is no such type"),
    (#"{"format":"ipv4"}"#, "/format: this format is not one of ours"),
    (#"{"maxLength":-1}"#, "/maxLength: must be a whole number, 0 or more"),
    (#"{"required":["a"]}"#, ": required but not in properties: a"),
    (##"{"$ref":"#/none"}"##, ": there is no #/none"),
    (##"{"$ref":"#/x","title":"t"}"##, ": $ref stands alone"),
    (##"{"items":{"$ref":"#"}}"##, "/items: # leads back to itself"),
    (
      ##"{"x-a":{"$ref":"#/x-b"},"x-b":{"$ref":"#/x-a"},"items":{"$ref":"#/x-a"}}"##,
      "/x-b: #/x-a leads back to itself"
    ),
    ("[]", ": a schema is an object"),
  ])
  func `a schema that says what is not supported is refused`(schema: String, problem: String) {
    let error = #expect(throws: SchemaError.self) { try JSONSchema(parsing: schema) }
    #expect(error?.description == problem)
  }

  @Test func `an object may have a hundred and twenty-eight properties, and the last is required`()
    throws
  {
    func schema(_ count: Int) -> String {
      let properties = (0..<count).map { "\"p\($0)\":{}" }.joined(separator: ",")
      return #"{"properties":{\#(properties)},"required":["p\#(count - 1)"]}"#
    }
    #expect(try faults(in: "{}", by: schema(128)) == ["/p127 required: is required"])
    #expect(try faults(in: #"{"p127":0}"#, by: schema(128)) == [])
    #expect(throws: SchemaError.self) { try JSONSchema(parsing: schema(129)) }
  }
}

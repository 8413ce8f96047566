import JSONText
import Testing

@Suite struct DocumentTests {
  private let document: JSONDocument

  init() throws {
    let text =
      #" {"jsonrpc":"2.0", "id" : 1e2,"params":{"a/b":[10,{"~":true},"x\u0041\ud83d\ude00"]}} "#
    document = try JSONDocument(scanning: Array(text.utf8))
  }

  @Test func `a value's range is exactly its text`() throws {
    let id = try #require(document.member("id", of: document.root))
    #expect(String(decoding: document.text(of: id), as: UTF8.self) == "1e2")
    #expect(document.text(of: document.root).first == UInt8(ascii: "{"))
    #expect(document.text(of: document.root).last == UInt8(ascii: "}"))
  }

  @Test func `members and elements come in the order written`() throws {
    let names = document.members(of: document.root).map { document.string($0.name) }
    #expect(names == ["jsonrpc", "id", "params"])
    let list = try #require(document.node(at: JSONPointer(["params", "a/b"])))
    #expect(
      document.elements(of: list).map { document.kind(of: $0) } == [.integer, .object, .string])
    #expect(Array(document.elements(of: document.root)).isEmpty)
    #expect(Array(document.members(of: list)).isEmpty)
  }

  @Test(arguments: [
    ("", "object"), ("/params/a~1b/0", "integer"), ("/params/a~1b/1/~0", "boolean"),
    ("/params/a~1b/2", "string"), ("/params/a~1b/3", nil), ("/params/a~1b/00", nil),
    ("/params/a~1b/-", nil), ("/params/a~1b/-1", nil), ("/id/0", nil), ("/none", nil),
  ])
  func `a pointer leads where RFC 6901 says`(text: String, kind: String?) throws {
    let pointer = try #require(JSONPointer(parsing: text))
    #expect(pointer.description == text)
    #expect(document.node(at: pointer).map { "\(document.kind(of: $0))" } == kind)
  }

  @Test func `a pointer without a leading slash is none`() {
    #expect(JSONPointer(parsing: "a") == nil)
    #expect(JSONPointer(["", "a~/b", "é"]).description == "//a~0~1b/é")
    #expect(JSONPointer(parsing: "//a~0~1b/é") == JSONPointer(["", "a~/b", "é"]))
    #expect(JSONPointer(parsing: "/~01") == JSONPointer(["~1"]))
  }

  @Test func `strings are unescaped and names compared after it`() throws {
    let text = try #require(document.node(at: JSONPointer(["params", "a/b", "2"])))
    #expect(document.string(text) == "xA😀")
    #expect(document.isName(text, equalTo: "xA😀"))
    #expect(!document.isName(text, equalTo: "xA"))
    let all = try JSONDocument(scanning: Array(#""\"\\\/\b\f\n\r\t\u0000é""#.utf8))
    #expect(all.string(all.root) == "\"\\/\u{8}\u{C}\n\r\t\u{0}é")
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("9223372036854775808", nil), ("1.0", nil), ("1e2", nil), ("\"1\"", nil),
    ] as [(String, Int64?)])
  func `an integer is lexically whole and fits 64 bits`(text: String, value: Int64?) throws {
    let document = try JSONDocument(scanning: Array(text.utf8))
    #expect(document.integer(document.root) == value)
  }

  @Test(
    arguments: [
      ("0.1", 0.1), ("-0", -0.0), ("1E+2", 100), ("1e400", nil), ("-1e400", nil), ("1e-400", nil),
      ("-0.00e-400", -0.0),
      ("null", nil),
    ] as [(String, Double?)])
  func `a number is the nearest double, unless there is none`(text: String, value: Double?) throws {
    let document = try JSONDocument(scanning: Array(text.utf8))
    #expect(document.double(document.root) == value)
  }

  @Test(arguments: [
    (#"{"b":1,"a":2}"#, #" { "a" : 2 , "\u0062" : 1.0 } "#),
    (#""é\/\n""#, #""\u00e9/\u000A""#), ("[1e2,-0,0.5]", "[100,0,5e-1]"),
    (#"{"a":{"d":[],"c":{}}}"#, #"{"a":{"c":{},"d":[]}}"#),
  ])
  func `different spellings of one value have one canonical text`(one: String, other: String) throws
  {
    let first = try JSONDocument(scanning: Array(one.utf8))
    let second = try JSONDocument(scanning: Array(other.utf8))
    #expect(first.canonical(first.root) == second.canonical(second.root))
    let again = try JSONDocument(scanning: first.canonical(first.root))
    #expect(again.canonical(again.root) == first.canonical(first.root))
  }

  @Test(arguments: [
    ("1", "2"), ("1", "\"1\""), ("[1,2]", "[2,1]"), ("1", "true"),
    ("9223372036854775808", "9223372036854775809"), (#"["a","b"]"#, #"["a\",\"b"]"#),
  ])
  func `different values have different canonical texts`(one: String, other: String) throws {
    let first = try JSONDocument(scanning: Array(one.utf8))
    let second = try JSONDocument(scanning: Array(other.utf8))
    #expect(first.canonical(first.root) != second.canonical(second.root))
  }

  @Test func `a written string reads back as itself`() throws {
    let string =
      String(String.UnicodeScalarView((0...0x2FF).compactMap { Unicode.Scalar($0) })) + "😀"
    var text: [UInt8] = []
    text.appendJSON(string)
    let document = try JSONDocument(scanning: text)
    #expect(document.string(document.root) == string)
  }
}

import JSONText
import Testing

@Suite struct ScannerAcceptanceTests {
  @Test(arguments: [
    "{}", "[]", "0", "-0", "1", "-1", "10", "1.5", "-0.0", "1e5", "1E+2", "1e-2", "1e400", "0e0",
    "123456789012345678901234567890", "true", "false", "null", "\"\"", "\"a\"", " \t\r\n1 \t\r\n",
    "[1,2,3]", "[[],[[]],{}]", #"{"a":1,"b":{"c":[null]}}"#, #"{"":0}"#, #"{ "a" : 1 , "b" : 2 }"#,
    #""\"\\\/\b\f\n\r\t""#, #""\u0041\u00e9\u0000""#, #""\uD83D\uDE00""#, #""\ud83d\ude00""#,
    "\"é ł 漢 😀\"", "\"\u{7F}\"", "\"\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\"",
    "\"\u{FEFF}\"", "\"\u{D7FF}\u{E000}\"",
  ])
  func `JSON is accepted`(text: String) throws {
    _ = try JSONDocument(scanning: Array(text.utf8))
  }

  @Test(arguments: [
    ("", JSONSyntaxError.Reason.empty), ("  ", .empty), ("{", .unexpectedEnd),
    ("[", .unexpectedEnd), ("[1", .unexpectedEnd), ("[1,", .unexpectedEnd),
    ("[1,]", .unexpectedByte), ("[,1]", .unexpectedByte), ("[1 2]", .unexpectedByte),
    ("{\"a\":1,}", .unexpectedByte), ("{,}", .unexpectedByte), ("{\"a\"}", .unexpectedByte),
    ("{\"a\":}", .unexpectedByte), ("{\"a\" 1}", .unexpectedByte), ("{a:1}", .unexpectedByte),
    ("{1:1}", .unexpectedByte), ("{\"a\":1 \"b\":2}", .unexpectedByte), ("[1}", .unexpectedByte),
    ("{\"a\":1]", .unexpectedByte), ("]", .unexpectedByte), ("}", .unexpectedByte),
    ("1 2", .trailingBytes), ("{}{}", .trailingBytes), ("[]]", .trailingBytes),
    ("1\u{0}", .trailingBytes), ("\u{0}1", .unexpectedByte), ("// a\n1", .unexpectedByte),
    ("'a'", .unexpectedByte), ("nul", .unexpectedEnd), ("nulL", .unexpectedByte),
    ("True", .unexpectedByte), ("NaN", .unexpectedByte), ("Infinity", .unexpectedByte),
    ("-", .unexpectedEnd), ("+1", .unexpectedByte), ("01", .invalidNumber), ("-01", .invalidNumber),
    ("00", .invalidNumber), ("1.", .unexpectedEnd), ("1.e1", .invalidNumber),
    (".5", .unexpectedByte), ("1e", .unexpectedEnd), ("1e+", .unexpectedEnd),
    ("1ex", .invalidNumber), ("-x", .invalidNumber), ("0x10", .trailingBytes),
    ("1_000", .trailingBytes), ("\"a", .unexpectedEnd), ("\"", .unexpectedEnd),
    ("\"\\", .unexpectedEnd), ("\"\\x\"", .invalidEscape), ("\"\\u12\"", .unexpectedEnd),
    ("\"\\u12G4\"", .invalidEscape), ("\"\\U0041\"", .invalidEscape),
    ("\"a\u{1}b\"", .controlCharacter), ("\"a\nb\"", .controlCharacter),
    ("\"\u{0}\"", .controlCharacter), ("\"long enough for a word\u{1F}\"", .controlCharacter),
    ("\"\\uD800\"", .loneSurrogate), ("\"\\uDC00\"", .loneSurrogate),
    ("\"\\uDC00\\uD800\"", .loneSurrogate), ("\"\\uD800\\u0041\"", .loneSurrogate),
    ("\"\\uD800\\n\"", .loneSurrogate), ("\"\\uD800 and some more\"", .loneSurrogate),
    ("{\"\\uD83D\":1}", .loneSurrogate), ("\u{FEFF}{}", .byteOrderMark),
  ])
  func `what is not JSON is refused with its reason`(
    text: String, reason: JSONSyntaxError.Reason
  ) {
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONDocument(scanning: Array(text.utf8))
    }
    #expect(error?.reason == reason)
    #expect((error?.offset ?? -1) >= 0 && (error?.offset ?? .max) <= text.utf8.count)
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80],
      [0xE0, 0x9F, 0xBF], [0xE1, 0x80], [0xE1, 0x80, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
      [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF1, 0x80, 0x80],
      [0xF1, 0x80, 0x41, 0x80], [0xF1, 0x80, 0x80, 0x41], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused wherever they stand in a string`(bad: [UInt8]) {
    for length in 0...17 {
      let lead = [UInt8](repeating: 0x61, count: length)
      for tail in [[], lead] {
        let text = [0x22] + lead + bad + tail + [0x22]
        let error = #expect(throws: JSONSyntaxError.self) { try JSONDocument(scanning: text) }
        #expect(error?.reason == .invalidUTF8)
        #expect(error?.offset == length + 1)
      }
    }
  }

  @Test func `UTF-16 and UTF-32 are refused`() {
    let little = Array("{\"a\":1}".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = Array("{\"a\":1}".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for text in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, [0, 0] + big] {
      #expect(throws: JSONSyntaxError.self) { try JSONDocument(scanning: text) }
    }
  }

  @Test func `a text cut off anywhere is refused`() throws {
    let text = Array(#"{"a":[1.5e-3,"é\u00e9\ud83d\ude00",{"b":null}],"c":true}"#.utf8)
    _ = try JSONDocument(scanning: text)
    for length in 0..<text.count {
      #expect(throws: JSONSyntaxError.self) { try JSONDocument(scanning: Array(text[..<length])) }
    }
  }

  @Test func `thirty-two levels are accepted and thirty-three refused`() throws {
    func nested(_ depth: Int, _ open: String, _ close: String) -> [UInt8] {
      Array(
        (String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)).utf8)
    }
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      _ = try JSONDocument(scanning: nested(32, open, close))
      let error = #expect(throws: JSONSyntaxError.self) {
        try JSONDocument(scanning: nested(33, open, close))
      }
      #expect(error?.reason == .tooDeep(limit: 32))
      #expect(throws: JSONSyntaxError.self) {
        try JSONDocument(scanning: Array(String(repeating: open, count: 500_000).utf8))
      }
    }
    _ = try JSONDocument(scanning: Array("[[],[],[[]]]".utf8), maximumDepth: 3)
  }

  @Test func `a hundred thousand levels can be read when allowed, without recursion`() throws {
    let depth = 100_000
    let text = [UInt8](repeating: 0x5B, count: depth) + [UInt8](repeating: 0x5D, count: depth)
    _ = try JSONDocument(scanning: text, maximumDepth: depth)
  }

  @Test func `a control character or quotation mark is seen at every place of a word`() {
    for length in 0..<24 {
      let lead = [UInt8](repeating: 0x7A, count: length)
      for control in 0..<UInt8(0x20) {
        let text = [0x22] + lead + [control] + lead + [0x22]
        let error = #expect(throws: JSONSyntaxError.self) { try JSONDocument(scanning: text) }
        #expect(error?.reason == .controlCharacter)
        #expect(error?.offset == length + 1)
      }
      let ended = #expect(throws: JSONSyntaxError.self) {
        try JSONDocument(scanning: [0x22] + lead + [0x22] + lead + [0x22])
      }
      #expect(ended?.offset == length + 2)
    }
  }
}

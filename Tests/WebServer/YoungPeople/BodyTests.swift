import Testing

@testable import WebServer

/// What a form sends, read strictly.
@Suite struct BodyTests {
  private func body(_ text: String) -> FormBody? { FormBody(Array(text.utf8)) }

  @Test func `plus, percent and UTF-8 are read; the first of two fields counts`() {
    let form = body("a=one+two%21&b=%F0%9F%98%80&a=three&c&=d")
    #expect(form?["a"] == "one two!")
    #expect(form?["b"] == "😀")
    #expect(form?["c"]?.isEmpty == true)
    #expect(form?["z"] == nil)
  }

  @Test func `what is no UTF-8 or is cut off is refused`() {
    for bad in ["a=%FF", "a=%C3", "a=%", "a=%4", "a=%zz", "a=%ED%A0%80", "%80=a"] {
      #expect(body(bad) == nil, "\(bad)")
    }
    #expect(FormBody([UInt8(ascii: "a"), UInt8(ascii: "="), 0xC3]) == nil)
  }

  @Test func `line ends become LF and nothing else changes`() {
    #expect(FormBody.withPlainLineEnds("a\r\nb\nc\r\r\nd\re") == "a\nb\nc\r\nd\re")
    let text = "  سلام \u{202E}abc\u{202C} e\u{301} 👩🏽‍🚀\u{0}\t "
    #expect(FormBody.withPlainLineEnds(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func `any bytes are read or refused, and never stop the program`() {
    var state: UInt64 = 20_261_123
    let alphabet = Array("%&=+aF0\u{e9}".utf8)
    for _ in 0..<3_000 {
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      if let form = FormBody(bytes) { #expect(form == FormBody(bytes)) }
    }
  }
}

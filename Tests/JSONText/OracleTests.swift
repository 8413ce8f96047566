import Foundation
import JSONText
import Testing

/// The scanner against two others: a plain recursive reading of the RFC's grammar, and Foundation.
@Suite struct OracleTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `random documents and their mutations are accepted exactly when the grammar says`(
    seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    for round in 0..<100 {
      let text = Array(RandomJSON.value(depth: 4, using: &random).utf8)
      #expect(accepts(text), "seed \(seed), round \(round): a valid document was refused")
      for mutation in 0..<20 {
        let mutated = mutate(text, using: &random)
        let expected = Grammar.accepts(mutated)
        #expect(
          accepts(mutated) == expected,
          "seed \(seed), round \(round), mutation \(mutation): \(Data(mutated).base64EncodedString())"
        )
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `what is accepted, Foundation reads too and sees the same`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &+ 1000)
    for _ in 0..<50 {
      let text = Array(RandomJSON.value(depth: 4, using: &random).utf8)
      let document = try JSONDocument(scanning: text)
      let options = JSONSerialization.ReadingOptions.fragmentsAllowed
      let theirs = try JSONSerialization.jsonObject(with: Data(text), options: options)
      let canonical = Data(document.canonical(document.root))
      let ours = try JSONSerialization.jsonObject(with: canonical, options: options)
      #expect((theirs as? NSObject) == (ours as? NSObject), "seed \(seed)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `random bytes never crash the scanner`(seed: UInt64) {
    var random = SplitMix64(seed: seed &+ 2000)
    let alphabet = Array("{}[]\",:\\u0eE+-.19tfn \u{80}".utf8) + [0, 0xED, 0xA0, 0xF4, 0xFF]
    for _ in 0..<2000 {
      let length = Int.random(in: 0...40, using: &random)
      let text = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      #expect(accepts(text) == Grammar.accepts(text), "seed \(seed): \(text)")
    }
  }

  private func accepts(_ text: [UInt8]) -> Bool {
    (try? JSONDocument(scanning: text)) != nil
  }

  private func mutate(_ text: [UInt8], using random: inout SplitMix64) -> [UInt8] {
    var text = text
    let place = Int.random(in: 0..<text.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: text[place] = UInt8.random(in: .min ... .max, using: &random)
    case 1: text.remove(at: place)
    case 2: text.insert(UInt8.random(in: .min ... .max, using: &random), at: place)
    case 3: text.removeLast(text.count - place)
    default: text.swapAt(place, Int.random(in: 0..<text.count, using: &random))
    }
    return text
  }
}

/// RFC 8259 §2…§7 as a recursive descent over scalars: slow, plain, and not ours.
private struct Grammar {
  private let scalars: [Unicode.Scalar]
  private var place = 0

  static func accepts(_ bytes: [UInt8]) -> Bool {
    guard let string = String(validating: bytes, as: UTF8.self) else { return false }
    var grammar = Grammar(scalars: Array(string.unicodeScalars))
    return grammar.value(depth: 32) && grammar.place == grammar.scalars.count
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    place += 1
    return true
  }

  private mutating func space() {
    while let next, " \t\r\n".unicodeScalars.contains(next) { place += 1 }
  }

  private mutating func value(depth: Int) -> Bool {
    space()
    defer { space() }
    switch next {
    case "{": return list("{", "}", depth) { $0.member(depth: depth) }
    case "[": return list("[", "]", depth) { $0.value(depth: depth - 1) }
    case "\"": return string()
    case "t": return "true".unicodeScalars.allSatisfy { take($0) }
    case "f": return "false".unicodeScalars.allSatisfy { take($0) }
    case "n": return "null".unicodeScalars.allSatisfy { take($0) }
    default: return number()
    }
  }

  private mutating func list(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ depth: Int, _ item: (inout Grammar) -> Bool
  ) -> Bool {
    guard depth > 0, take(open) else { return false }
    space()
    if take(close) { return true }
    repeat {
      guard item(&self) else { return false }
    } while take(",")
    return take(close)
  }

  private mutating func member(depth: Int) -> Bool {
    space()
    guard string() else { return false }
    space()
    return take(":") && value(depth: depth - 1)
  }

  private mutating func string() -> Bool {
    guard take("\"") else { return false }
    while let scalar = next {
      place += 1
      switch scalar {
      case "\"": return true
      case "\\":
        guard escape() else { return false }
      case "\0"..<" ": return false
      default: break
      }
    }
    return false
  }

  private mutating func escape() -> Bool {
    guard let letter = next else { return false }
    place += 1
    guard letter == "u" else { return "\"\\/bfnrt".unicodeScalars.contains(letter) }
    guard let unit = hex() else { return false }
    if (0xDC00...0xDFFF).contains(unit) { return false }
    guard (0xD800...0xDBFF).contains(unit) else { return true }
    guard take("\\"), take("u"), let low = hex() else { return false }
    return (0xDC00...0xDFFF).contains(low)
  }

  private mutating func hex() -> Int? {
    guard place + 4 <= scalars.count else { return nil }
    let digits = scalars[place..<(place + 4)]
    guard digits.allSatisfy({ $0.properties.isASCIIHexDigit }) else { return nil }
    place += 4
    return Int(String(String.UnicodeScalarView(digits)), radix: 16)
  }

  private mutating func number() -> Bool {
    _ = take("-")
    if !take("0") {
      guard let next, ("1"..."9").contains(next), digits() else { return false }
    }
    if take(".") { guard digits() else { return false } }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      guard digits() else { return false }
    }
    return true
  }

  private mutating func digits() -> Bool {
    let start = place
    while let next, ("0"..."9").contains(next) { place += 1 }
    return place > start
  }
}

/// Valid documents with every kind of token in them.
private enum RandomJSON {
  static func value(depth: Int, using random: inout SplitMix64) -> String {
    let space = ["", "", "", " ", "\n\t"].randomElement(using: &random) ?? ""
    return space + bare(depth: depth, using: &random) + space
  }

  private static func bare(depth: Int, using random: inout SplitMix64) -> String {
    switch Int.random(in: depth > 0 ? 0..<8 : 2..<8, using: &random) {
    case 0:
      let items = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        value(depth: depth - 1, using: &random)
      }
      return "[\(items.joined(separator: ","))]"
    case 1:
      let members = (0..<Int.random(in: 0...5, using: &random)).map { position in
        "\"\(position)\(string(using: &random))\":" + value(depth: depth - 1, using: &random)
      }
      return "{\(members.joined(separator: ","))}"
    case 2: return ["true", "false", "null"].randomElement(using: &random) ?? "null"
    case 3...4: return number(using: &random)
    default: return "\"\(string(using: &random))\""
    }
  }

  private static func number(using random: inout SplitMix64) -> String {
    let sign = Bool.random(using: &random) ? "-" : ""
    let whole = ["0", "1", "42", "123456789"].randomElement(using: &random) ?? "0"
    let fraction = ["", "", ".5", ".125"].randomElement(using: &random) ?? ""
    let exponent = ["", "", "e1", "E+2", "e-3"].randomElement(using: &random) ?? ""
    return sign + whole + fraction + exponent
  }

  private static func string(using random: inout SplitMix64) -> String {
    let pieces = [
      "a", "word and space", "é", "漢", "😀", "\\n", "\\\"", "\\\\", "\\/", "\\u0041", "\\u00e9",
      "\\ud83d\\ude00", "\u{7F}", "0123456789abcdef",
    ]
    return (0..<Int.random(in: 0...6, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }
}

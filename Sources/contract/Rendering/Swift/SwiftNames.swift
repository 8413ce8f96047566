/// How the contract's names become Swift's.
enum SwiftNames {
  private static let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
    "operator", "private", "protocol", "public", "repeat", "rethrows", "return", "self",
    "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]

  /// Names that a nested type may not take, because the generated code means the library's by them.
  private static let taken: Set<String> = [
    "Any", "Array", "Bool", "Codable", "CodingKeys", "Decoder", "Dictionary", "Double", "Encoder",
    "Hashable", "Int", "JSONValue", "Never", "Nullable", "Optional", "Params", "Protocol",
    "Result", "Self", "Sendable", "Set", "String", "Type", "Wire",
  ]

  static func escaped(_ name: String) -> String {
    keywords.contains(name) ? "`\(name)`" : name
  }

  /// The name of the type nested for a property: `sessionKind` is `SessionKind`.
  static func nestedType(_ hint: String) -> String {
    let name = capitalised(hint)
    return taken.contains(name) ? name + "Value" : name
  }

  /// One of several: `actions` is `action`, `bodies` is `body`; what has no plural ending gets `Item`.
  static func singular(_ name: String) -> String {
    if name.hasSuffix("ies"), name.count > 4 { return name.dropLast(3) + "y" }
    for ending in ["sses", "xes", "ches", "shes"] where name.hasSuffix(ending) {
      return String(name.dropLast(2))
    }
    if name.hasSuffix("s"), !name.hasSuffix("ss"), name.count > 2 { return String(name.dropLast()) }
    return name + "Item"
  }

  /// The case for an enum's value: `PQ-1` is `pq1`, `T2-1` is `t2_1`, `none` is `nothing` (an optional has a `none`).
  static func enumCase(_ value: String) -> String {
    switch value {
    case "none": return "nothing"
    case "some": return "something"
    case "self": return "oneself"
    default: break
    }
    var name = ""
    for word in value.split(whereSeparator: { !$0.isASCII || !($0.isLetter || $0.isNumber) }) {
      let plain = word.allSatisfy { !$0.isLowercase } ? word.lowercased() : String(word)
      if name.isEmpty {
        name = plain.prefix(1).lowercased() + plain.dropFirst()
      } else if let last = name.last, last.isNumber, plain.first?.isNumber == true {
        name += "_" + plain
      } else {
        name += capitalised(plain)
      }
    }
    guard let first = name.first else { return "empty" }
    return first.isNumber ? "value" + name : name
  }
}

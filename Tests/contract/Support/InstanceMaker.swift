import WorkbookProtocol

@testable import contract

/// A generator whose sequence is fixed by its seed.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Makes values that a schema allows: the least, the most, or something in between.
struct InstanceMaker {
  enum Size: Sendable {
    case minimal, maximal, random
  }

  let contract: Contract
  let size: Size
  var random: SplitMix64

  mutating func make(_ properties: [Property]) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for property in properties where property.required || includes() {
      members[property.name] = make(property.schema)
    }
    return .object(members)
  }

  mutating func make(_ schema: Schema) -> JSONValue {
    if schema.nullable, !includes() { return .null }
    switch schema.kind {
    case .any: return includes() ? .object(["a": .array([.null, .number(1.5)])]) : .null
    case .boolean: return .bool(includes())
    case .integer:
      return .integer(
        between(schema.limit("minimum") ?? -1_000_000, schema.limit("maximum") ?? 1_000_000_000))
    case .number:
      let low = schema.limit("minimum") ?? -1000
      return .number(Double(between(low * 4, (schema.limit("maximum") ?? 1000) * 4)) / 4)
    case .string: return .string(text(schema))
    case .choice(let words):
      switch size {
      case .minimal: return .string(words.first ?? "")
      case .maximal: return .string(words.last ?? "")
      case .random: return .string(words.randomElement(using: &random) ?? "")
      }
    case .array(let inner):
      let least = schema.limit("minItems") ?? 0
      let count = between(least, min(schema.limit("maxItems") ?? 3, least + 3))
      return .array((0..<count).map { _ in make(inner) })
    case .map(let inner):
      let count = between(0, min(schema.limit("maxProperties") ?? 3, 3))
      return .object(
        Dictionary(uniqueKeysWithValues: (0..<count).map { ("key \($0)", make(inner)) }))
    case .object(let properties): return make(properties)
    case .reference(let name):
      guard let target = contract.schema(named: name) else { return .null }
      return make(target)
    }
  }

  private mutating func includes() -> Bool {
    switch size {
    case .minimal: false
    case .maximal: true
    case .random: Bool.random(using: &random)
    }
  }

  private mutating func between(_ low: Int, _ high: Int) -> Int {
    switch size {
    case .minimal: low
    case .maximal: high
    case .random: Int.random(in: low...high, using: &random)
    }
  }

  private mutating func text(_ schema: Schema) -> String {
    switch schema.format {
    case "uuid": return "0198c0de-0000-7000-8000-00000000000\(between(0, 9))"
    case "date": return "2024-02-\(between(10, 29))"
    case "date-time": return "2024-02-29T12:00:\(between(10, 59)).000Z"
    case "time": return "1\(between(0, 9)):30"
    case "email": return "someone\(between(0, 9))@example.org"
    case "uri": return "https://example.org/\(between(0, 9))"
    case "sha256": return String(repeating: "0a", count: 32)
    default:
      let most = min(schema.limit("maxLength") ?? 40, 40)
      let count = between(min(schema.limit("minLength") ?? 0, most), most)
      let letters: [Character] = ["a", "é", "\"", "\\", "😀", "\n", "/", " "]
      return String((0..<count).map { letters[$0 % letters.count] })
    }
  }
}

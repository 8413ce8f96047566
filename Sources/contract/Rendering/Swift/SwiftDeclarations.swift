/// Declares the Swift types of schemas.
extension SwiftText {
  /// Declares `name` for a schema of any kind: a struct, an enum, or an alias where Swift has the type already.
  mutating func declare(_ name: String, _ schema: Schema) {
    document(schema.title.map { "\($0)." }, schema.description)
    switch schema.kind {
    case .object(let properties): structure(name, properties)
    case .choice(let values): choice(name, values, schema.titles)
    default:
      line("public typealias \(name) = \(SwiftTypes.name(of: schema, hint: name + "Element"))")
      if let nested = SwiftTypes.nested(in: schema, hint: name + "Element") {
        line()
        declare(nested.name, nested.schema)
      }
    }
  }

  private mutating func choice(_ name: String, _ values: [String], _ titles: [String: String]) {
    block("public enum \(name): String, Codable, Sendable, Hashable, CaseIterable") { text in
      for value in values {
        let word = SwiftNames.enumCase(value)
        let raw = word == value ? "" : " = \(swiftLiteral(value))"
        text.line("case \(SwiftNames.escaped(word))\(raw)")
      }
      guard !titles.isEmpty else { return }
      text.line()
      text.document("The label for people.")
      text.block("public var title: String") { text in
        text.choose("self") { text in
          for value in values {
            let word = SwiftNames.escaped(SwiftNames.enumCase(value))
            text.line("case .\(word): \(swiftLiteral(titles[value] ?? value))")
          }
        }
      }
    }
  }

  mutating func structure(_ name: String, _ properties: [Property]) {
    block("public struct \(name): Codable, Sendable, Hashable") { text in
      let fields = properties.map(SwiftField.init)
      for field in fields {
        text.document(field.documentation)
        text.line("public var \(field.name): \(field.type)")
      }
      if !fields.isEmpty { text.line() }
      text.memberwise(fields)
      if fields.contains(where: \.needsOwnCoding) { text.coding(fields) }
      for property in properties {
        guard let nested = SwiftTypes.nested(in: property.schema, hint: property.name) else {
          continue
        }
        text.line()
        text.declare(nested.name, nested.schema)
      }
    }
  }

  private mutating func memberwise(_ fields: [SwiftField]) {
    if fields.isEmpty {
      line("public init() {}")
      return
    }
    let params = fields.map { "\($0.name): \($0.type)\($0.optional ? " = nil" : "")" }
    line("public init(")
    for (index, param) in params.enumerated() {
      line("  \(param)\(index + 1 < params.count ? "," : "")")
    }
    block(")") { text in
      for field in fields { text.line("self.\(field.name) = \(field.name)") }
    }
  }

  /// Coding by hand, where the compiler's would take `null` for absent.
  private mutating func coding(_ fields: [SwiftField]) {
    line()
    block("private enum CodingKeys: String, CodingKey") { text in
      for field in fields { text.line("case \(field.name)") }
    }
    line()
    block("public init(from decoder: any Decoder) throws") { text in
      text.line("let values = try decoder.container(keyedBy: CodingKeys.self)")
      for field in fields { text.line(field.decoding) }
    }
    line()
    block("public func encode(to encoder: any Encoder) throws") { text in
      text.line("var values = encoder.container(keyedBy: CodingKeys.self)")
      for field in fields { text.line(field.encoding) }
    }
  }
}

/// One stored property of a generated struct.
struct SwiftField {
  let name: String
  /// The type without the optional of an absent member.
  private let present: String
  /// Whether the member may be absent.
  let optional: Bool
  /// Whether the compiler's own coding would lose the difference between null and absent.
  let needsOwnCoding: Bool
  let documentation: String?

  init(_ property: Property) {
    name = SwiftNames.escaped(property.name)
    optional = !property.required
    let type = SwiftTypes.name(of: property.schema, hint: property.name)
    let nullable = property.schema.nullable
    if case .any = property.schema.kind {
      needsOwnCoding = optional
    } else {
      needsOwnCoding = nullable
    }
    present = !nullable ? type : optional ? "Nullable<\(type)>" : "\(type)?"
    let unit = property.schema.keywords.first { $0.key == "x-unit" }?.value.string
    documentation = [
      property.schema.title.map { "\($0)." }, property.schema.description,
      unit.map { "In \($0)." },
    ].compactMap { $0 }.joined(separator: " ")
  }

  var type: String { optional ? present + "?" : present }

  var decoding: String {
    if !optional { return "\(name) = try values.decode(\(present).self, forKey: .\(name))" }
    if needsOwnCoding {
      return "\(name) = values.contains(.\(name)) "
        + "? try values.decode(\(present).self, forKey: .\(name)) : nil"
    }
    return "\(name) = try values.decodeIfPresent(\(present).self, forKey: .\(name))"
  }

  var encoding: String {
    "try values.encode\(optional ? "IfPresent" : "")(\(name), forKey: .\(name))"
  }
}
